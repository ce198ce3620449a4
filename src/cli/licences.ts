import { readFileSync, writeFileSync } from "node:fs";
import { parseCommandLine } from "./command-line.ts";
import { checkLicences, formatLicences } from "./packages/licences.ts";
import { parseLockFile } from "./packages/lock-file.ts";
import { runMain } from "./run-main.ts";

const command = "npm run licences";

await runMain(command, () => {
  parseCommandLine({ usage: command, options: {} }, process.argv.slice(2), process.env);
  const packages = parseLockFile(readFileSync("package-lock.json", "utf8"));
  writeFileSync("docs/licences.md", formatLicences(packages));
  const problems = checkLicences(packages);
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(""));
  if (problems.length > 0) process.exitCode = 1;
});
