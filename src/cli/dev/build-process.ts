import { readLanguage } from "../../site/read-language.ts";
import { createBuild } from "../build-and-report.ts";

/** What the process is asked for: a build, with the paths of what has changed, or of everything. */
interface DevRequest {
  readonly changed?: readonly string[];
}

// A process of its own, so that a change to code is a new process: Node keeps modules it has read.
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
