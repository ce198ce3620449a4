import { availableParallelism } from "node:os";
import { parseCommandLine } from "./command-line.ts";
import { openScratchForRun } from "./open-scratch.ts";
import { npmCommand } from "./packages/programs.ts";
import { startCommand } from "./run-command.ts";
import { runMain } from "./run-main.ts";
import { type Command, type Step, formatSummary, runSteps } from "./steps.ts";
import { listUnitTests } from "./test-files.ts";

// What `npm test` has no time for: many random inputs, other versions of Node, other surroundings, and a question to the registry.
const NODE_VERSIONS = ["22", "24"];
/** How many times more random inputs than `npm test` takes. */
const PROPERTY_FACTOR = "5";
/** How many builds are killed, at moments spread over their run. */
const KILLS = "100";

const runTests = ["--import", "tsx", "--test", `--test-concurrency=${availableParallelism()}`];
const unitTests = [...runTests, ...listUnitTests()];
const propertyTests = [
  ...runTests,
  "hostile/fuzz.test.ts",
  "src/audit/standard.test.ts",
  "src/content/parse-anything.test.ts",
  "src/content/permanent-path.test.ts",
  "src/content/plain-fields.test.ts",
  "src/discovery/feeds/hostile-feed.test.ts",
  "src/map/locator-map.test.ts",
  "src/markdown/parse-prose.test.ts",
  "src/render/minify.test.ts",
];
const tryInstalls = ["--import", "tsx", "src/cli/packages/try-installs.ts"];
const compareBuilds = ["--import", "tsx", "src/cli/surroundings/compare-builds.ts"];

const inMemory = { TMPDIR: openScratchForRun() };

const steps: readonly Step[] = [
  step("advisories", node(["--import", "tsx", "src/cli/audit.ts", "--allow-no-answer"])),
  step("installs", node(tryInstalls), inMemory),
  step("many random inputs", node(propertyTests), { PROPERTY_FACTOR, ...inMemory }),
  step("the same bytes", node(compareBuilds), inMemory),
  // These are on the disk, as the sites are that builds put in place.
  step("a hundred killed builds", node([...runTests, "src/cli/kills.test.ts"]), { KILLS }),
  ...NODE_VERSIONS.map((version) =>
    step(
      `tests on Node ${version}`,
      npmCommand(["exec", "--yes", "--package", `node@${version}`, "--", "node", ...unitTests]),
      inMemory,
    ),
  ),
];

await runMain("npm run test:long", async () => {
  const syntax = { usage: "npm run test:long", options: {} };
  parseCommandLine(syntax, process.argv.slice(2), process.env);
  const results = await runSteps(steps, {
    run: startCommand,
    write,
    now: () => performance.now(),
    cores: availableParallelism(),
  });
  write(formatSummary(results));
  process.exitCode = results.every(({ state }) => state === "passed") ? 0 : 1;
});

function node(args: readonly string[]): Command {
  return { program: process.execPath, args };
}

function step(
  name: string,
  command: Command,
  environment: Readonly<Record<string, string>> = {},
): Step {
  return { name, prepare: () => ({ ...command, environment }) };
}

function write(text: string): void {
  process.stdout.write(text);
}
