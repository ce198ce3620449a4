import { spawnSync } from "node:child_process";
import { formatAdvisory, parseAudit } from "./packages/parse-audit.ts";

/** How long the registry may take, in milliseconds. */
const PATIENCE = 20_000;

const { stdout } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8", timeout: PATIENCE });
const advisories = parseAudit(stdout);
if (advisories === undefined) {
  process.stdout.write("The registry gives no answer on advisories; nothing was checked.\n");
} else if (advisories.length === 0) {
  process.stdout.write("No package has a known advisory.\n");
} else {
  const lines = advisories.map((advisory) => `${formatAdvisory(advisory)}\n`).join("");
  process.stderr.write(`${lines}Take a version without them, or do without the package.\n`);
  process.exitCode = 1;
}
