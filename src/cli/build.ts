import { createBuild } from "./build-and-report.ts";
import { parseCommandLine } from "./command-line.ts";
import { runMain } from "./run-main.ts";

const command = "npm run build";

await runMain(command, async () => {
  const { options } = parseCommandLine(
    { usage: `${command} -- [--no-file-times]`, options: { "no-file-times": "boolean" } },
    process.argv.slice(2),
    process.env,
  );
  const hasFileTimes = options["no-file-times"] === undefined;
  const build = createBuild({ command, process: process.pid }, { hasFileTimes });
  const { failure } = await build();
  if (failure === undefined) return;
  process.stderr.write(`${failure}\nThe build stopped; the site is as it was.\n`);
  process.exitCode = 1;
});
