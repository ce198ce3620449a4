import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { type Command, type Step, formatSummary, runSteps } from "./steps.ts";
import { listUnitTests } from "./test-files.ts";

// What `npm test` has no time for: many random inputs, other versions of Node, other surroundings.
const NODE_VERSIONS = ["22", "24"];
/** How many times more random inputs than `npm test` takes. */
const PROPERTY_FACTOR = "5";
const SITE = "_site";

const runTests = ["--import", "tsx", "--test"];
const unitTests = [...runTests, ...listUnitTests()];
const propertyTests = [
  ...runTests,
  "hostile/fuzz.test.ts",
  "src/content/parse-anything.test.ts",
  "src/map/locator-map.test.ts",
  "src/markdown/parse-prose.test.ts",
  "src/render/minify.test.ts",
];
const build = ["--import", "tsx", "src/cli/build.ts"];
const farAway = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

const steps: readonly Step[] = [
  step("many random inputs", process.execPath, propertyTests, { PROPERTY_FACTOR }),
  step("build", process.execPath, build),
  step("build in another zone and locale", process.execPath, build, farAway),
  ...NODE_VERSIONS.flatMap((version) => [
    step(`tests on Node ${version}`, "npx", ["--yes", `node@${version}`, ...unitTests]),
    step(`build on Node ${version}`, "npx", ["--yes", `node@${version}`, ...build]),
  ]),
];

const digests: string[] = [];
const results = runSteps(steps, { run, write, now: () => performance.now() });
write(formatSummary(results));
const isSame = new Set(digests).size === 1;
write(
  isSame ? `${digests.length} builds, the same bytes.\n` : `Builds differ: ${digests.join(" ")}\n`,
);
process.exitCode = isSame && results.every(({ state }) => state === "passed") ? 0 : 1;

function step(
  name: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Step {
  return { name, prepare: () => ({ program, args, environment }) };
}

/** Builds begin with nothing, so that none of them takes over what another made. */
function run(command: Command): boolean {
  if (command.args.includes("src/cli/build.ts")) {
    for (const made of [".cache", SITE, `${SITE}.next`])
      rmSync(made, { recursive: true, force: true });
  }
  const hasPassed = runCommand(command);
  if (hasPassed && command.args.includes("src/cli/build.ts")) digests.push(digestSite());
  return hasPassed;
}

/** SHA-256 over the names and bytes of all files of the site, in order of name. */
function digestSite(): string {
  const hash = createHash("sha256");
  const entries = readdirSync(SITE, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}

function write(text: string): void {
  process.stdout.write(text);
}
