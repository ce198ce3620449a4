import { availableParallelism } from "node:os";
import { parseCommandLine } from "./command-line.ts";
import { openScratchForRun } from "./open-scratch.ts";
import { npmCommand } from "./packages/programs.ts";
import { runMain } from "./run-main.ts";
import type { Command, Step } from "./steps.ts";
import { listPropertyTests, listUnitTests } from "./test-files.ts";
import { addBrowser, createNodeStep, runTestSteps } from "./test-steps.ts";

// What `npm test` has no time for: many random inputs, other versions of Node, other surroundings, and a question to the registry.
const NODE_VERSIONS = ["22", "24"];
/** How many times more random inputs than `npm test` takes. */
const PROPERTY_FACTOR = "5";
/** How many builds are killed, at moments spread over their run. */
const KILLS = "100";

const runTests = ["--import", "tsx", "--test", `--test-concurrency=${availableParallelism()}`];
const unitTests = [...runTests, ...listUnitTests()];
const propertyTests = [...runTests, ...listPropertyTests()];
const tryInstalls = ["--import", "tsx", "src/cli/packages/try-installs.ts"];
const contentTests = [...runTests, "test/content/changes.test.ts"];
const fuzzCommands = [...runTests, "test/hostile/commands.test.ts"];
const compareBuilds = ["--import", "tsx", "src/cli/surroundings/compare-builds.ts"];

const checkExpressions = ["--import", "tsx", "src/cli/check-expressions.ts"];

const inMemory = { TMPDIR: openScratchForRun() };

const steps: readonly Step[] = [
  createNodeStep("advisories", ["--import", "tsx", "src/cli/audit.ts", "--allow-no-answer"]),
  createNodeStep("installs", tryInstalls, inMemory),
  createNodeStep("many random inputs", propertyTests, { PROPERTY_FACTOR, ...inMemory }),
  createNodeStep("random newsrooms", fuzzCommands, inMemory),
  // The checker's other programs are for some systems alone.
  createNodeStep("regular expressions", checkExpressions, { RECHECK_BACKEND: "pure" }),
  createNodeStep("the same bytes", compareBuilds, inMemory),
  // These are on the disk, as the sites are that builds put in place.
  createNodeStep("a hundred killed builds", [...runTests, "src/cli/kills.test.ts"], { KILLS }),
  {
    name: "content that changes",
    prepare: () =>
      addBrowser({ program: process.execPath, args: contentTests, environment: inMemory }),
  },
  ...NODE_VERSIONS.map((version): Step => {
    const node = ["exec", "--yes", "--package", `node@${version}`, "--", "node"];
    const command = npmCommand([...node, ...unitTests]);
    const prepare = (): Command => ({ ...command, environment: inMemory });
    return { name: `tests on Node ${version}`, prepare };
  }),
];

await runMain("npm run test:long", async () => {
  const syntax = { usage: "npm run test:long", options: {} };
  parseCommandLine(syntax, process.argv.slice(2), process.env);
  await runTestSteps(steps);
});
