import { buildAndReport } from "./build-and-report.ts";

// A process of its own, so that a change to code is a new process: Node keeps modules it has read.
process.on("message", () => {
  void buildAndTell();
});
process.on("disconnect", () => {
  process.exit();
});

async function buildAndTell(): Promise<void> {
  const failure = await buildAndReport();
  process.send?.({ failure });
}
