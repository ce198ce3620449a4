import { readLanguage } from "../../site/read-language.ts";
import { createBuild } from "../build-and-report.ts";

/** A request to this process: a build after changes to some paths, or a full build. */
interface DevRequest {
  readonly changed?: readonly string[];
}

// A separate process, so that changed code runs in a new one: Node caches modules.
const build = createBuild(
  { command: "npm run dev", process: process.ppid },
  {
    language: readLanguage(process.env, "."),
    isIndexKept: true,
  },
);
process.on("message", ({ changed }: DevRequest) => {
  void buildAndTell(changed && new Set(changed));
});
process.on("disconnect", () => {
  process.exit();
});

async function buildAndTell(changed: ReadonlySet<string> | undefined): Promise<void> {
  const { failure, errors, warnings } = await build(changed);
  if (failure !== undefined) process.stderr.write(`${failure}\n`);
  process.send?.({ errors, warnings });
}
