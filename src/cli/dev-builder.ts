import { createBuild } from "./build-and-report.ts";

// A process of its own, so that a change to code is a new process: Node keeps modules it has read.
const build = createBuild();
process.on("message", (changed: readonly string[] | null) => {
  void buildAndTell(changed === null ? undefined : new Set(changed));
});
process.on("disconnect", () => {
  process.exit();
});

async function buildAndTell(changed: ReadonlySet<string> | undefined): Promise<void> {
  const failure = await build(changed);
  process.send?.({ failure });
}
