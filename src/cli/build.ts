import { createBuild } from "./build-and-report.ts";
import { parseCommandLine } from "./command-line.ts";
import { runMain } from "./run-main.ts";

const command = "npm run build";

await runMain(command, async () => {
  parseCommandLine({ usage: command, options: {} }, process.argv.slice(2), process.env);
  const { failure } = await createBuild({ command, process: process.pid })();
  if (failure === undefined) return;
  process.stderr.write(`${failure}\nThe build stopped; the site is as it was.\n`);
  process.exitCode = 1;
});
