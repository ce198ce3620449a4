import { sep } from "node:path";
import { parseArgs } from "node:util";
import { watch } from "chokidar";
import { CONTENT_FOLDERS } from "../content/read-source-files.ts";
import { startBuilder } from "./builder.ts";
import { startDevServer } from "./dev-server.ts";

const WATCHED = [...CONTENT_FOLDERS, "src", "_includes", ".eleventy.ts"];

/** How long to gather changes that belong together, in milliseconds. */
const SETTLING = 30;

const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const server = await startDevServer("_site", Number(values.port));
const builder = startBuilder((failure) => {
  if (failure !== undefined) process.stderr.write(`${failure}\n`);
  server.tell(failure);
});

const changed = new Set<string>();
let settling: NodeJS.Timeout | undefined;
watch(WATCHED, { ignoreInitial: true }).on("all", (_event, path) => {
  changed.add(path.split(sep).join("/"));
  clearTimeout(settling);
  settling = setTimeout(rebuild, SETTLING);
});
process.stdout.write(`${server.origin}/ (stop with Ctrl+C)\n`);
builder.build([]);

function rebuild(): void {
  if ([...changed].some(isCode)) builder.restart();
  else builder.build(changed);
  changed.clear();
}

/** Styles and content are read at each build; what Node has imported is not. */
function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}
