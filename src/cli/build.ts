import { createBuild } from "./build-and-report.ts";

const { failure } = await createBuild({ command: "npm run build", process: process.pid })();
if (failure !== undefined) {
  process.stderr.write(`${failure}\nThe build stopped; the site is as it was.\n`);
  process.exitCode = 1;
}
