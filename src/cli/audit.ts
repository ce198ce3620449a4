import { spawnSync } from "node:child_process";
import { MaintainerError } from "../messages/told-error.ts";
import { parseCommandLine } from "./command-line.ts";
import { formatAdvisory, parseAudit } from "./packages/parse-audit.ts";
import { npmCommand } from "./packages/programs.ts";
import { runMain } from "./run-main.ts";

/** Timeout for the registry, in milliseconds. */
const PATIENCE = 20_000;

const syntax = {
  usage: "npm run audit -- [--allow-no-answer]",
  options: { "allow-no-answer": "boolean" },
} as const;

await runMain("npm run audit", () => {
  const { options } = parseCommandLine(syntax, process.argv.slice(2), process.env);
  const { program, args } = npmCommand(["audit", "--json"]);
  const { stdout } = spawnSync(program, args, { encoding: "utf8", timeout: PATIENCE });
  const advisories = parseAudit(stdout);
  if (advisories === undefined) {
    const message = "The registry gives no answer on advisories; nothing was checked.";
    if (options["allow-no-answer"] === undefined) throw new MaintainerError(message);
    process.stdout.write(`${message}\n`);
  } else if (advisories.length > 0) {
    const lines = advisories.map((advisory) => `${formatAdvisory(advisory)}\n`).join("");
    throw new MaintainerError(`${lines}Take a version without them, or do without the package.`);
  } else {
    process.stdout.write("No package has a known advisory.\n");
  }
});
