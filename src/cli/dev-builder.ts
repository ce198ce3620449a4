import { buildSite } from "./build-site.ts";

// A process of its own, so that a change to code is a new process: Node keeps modules it has read.
process.on("message", () => {
  void buildAndTell();
});
process.on("disconnect", () => {
  process.exit();
});

async function buildAndTell(): Promise<void> {
  const failure = await buildSite();
  process.send?.({ failure });
}
