import { createBuild } from "./build-and-report.ts";
import { parseCommandLine } from "./command-line.ts";
import { BUILD_STOPPED } from "../messages/commands/folders.ts";
import { runMain } from "./run-main.ts";

const command = "npm run build";

// Eleventy's hook for modules that change while it runs is of no use to one build, and makes a thread more and each import slower.
process.env["ELEVENTY_SKIP_ESM_RESOLVER"] ??= "true";

await runMain(command, async (language) => {
  const syntax = {
    usage: `${command} -- [--lang el|en] [--no-file-times]`,
    options: { lang: "string", "no-file-times": "boolean" },
  } as const;
  const { options } = parseCommandLine(syntax, process.argv.slice(2), process.env);
  const hasFileTimes = options["no-file-times"] === undefined;
  const build = createBuild({ command, process: process.pid }, { language, hasFileTimes });
  const { failure } = await build();
  if (failure === undefined) return;
  process.stderr.write(`${failure}\n${BUILD_STOPPED[language]}\n`);
  process.exitCode = 1;
});
