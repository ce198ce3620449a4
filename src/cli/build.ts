import { createBuild } from "./build-and-report.ts";

const failure = await createBuild()();
if (failure !== undefined) {
  process.stderr.write(`${failure}\nThe build stopped; the site is as it was.\n`);
  process.exitCode = 1;
}
