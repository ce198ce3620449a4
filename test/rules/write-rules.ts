import { writeFileSync } from "node:fs";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { runMain } from "../../src/cli/run-main.ts";
import { formatRules } from "./format-rules.ts";

const command = "npm run rules";
const FILE = "docs/rules.md";

await runMain(command, () => {
  parseCommandLine({ usage: command, options: {} }, process.argv.slice(2), process.env);
  writeFileSync(FILE, formatRules());
  process.stdout.write(`${FILE}\n`);
});
