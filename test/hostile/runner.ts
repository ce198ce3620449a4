import { CORPUS } from "./corpus.ts";
import type { Files } from "../support/newsroom.ts";
import { listSources } from "../support/list-sources.ts";
import { renderNewsroom } from "./render-newsroom.ts";
import type { RunRequest, RunResult } from "./run-inputs.ts";

// Builds hostile newsrooms for a parent process, which can end it when one takes too long.
const inputs = new Map(
  Object.values(CORPUS).flatMap((list) => list.map((each) => [each.name, each])),
);

process.on("message", (request: RunRequest) => {
  void run(request).then((result) => process.send?.(result));
});
process.send?.({ kind: "ready" });

async function run({ name, wanted }: RunRequest): Promise<RunResult> {
  const input = inputs.get(name);
  if (input === undefined) return { kind: "crashed", stack: `There is no input "${name}".` };
  try {
    const start = process.cpuUsage();
    const { problems, site } = await renderNewsroom(listSources(input.files));
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const done = { kind: "done", seconds, problems } as const;
    if (site === undefined) return { ...done, site, harmless: {} };
    if (wanted === "outcome") return { ...done, site: {}, harmless: {} };
    const plain = await renderHarmless(input.harmless ?? {});
    const changed = [...site].filter(([path, text]) => plain.get(path) !== text);
    const harmless = changed.flatMap(([path]) => {
      const text = plain.get(path);
      return text === undefined ? [] : [[path, text] as const];
    });
    return { ...done, site: Object.fromEntries(changed), harmless: Object.fromEntries(harmless) };
  } catch (error) {
    return { kind: "crashed", stack: error instanceof Error ? (error.stack ?? "") : String(error) };
  }
}

/** The newsroom with harmless words is the same for many inputs, one after the other. */
let last: { readonly text: string; readonly site: ReadonlyMap<string, string> } | undefined;

async function renderHarmless(files: Files): Promise<ReadonlyMap<string, string>> {
  const text = JSON.stringify(files);
  if (last?.text !== text)
    last = { text, site: (await renderNewsroom(listSources(files))).site ?? new Map() };
  return last.site;
}
