import { availableParallelism } from "node:os";
import { openScratchForRun } from "./open-scratch.ts";
import type { Step } from "./steps.ts";
import { listUnitTests } from "./test-files.ts";
import { addBrowser, createStep as step, runTestSteps } from "./test-steps.ts";

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
const contentTests = [...runTests, "test/content/changes.test.ts"];
const compareBuilds = ["--import", "tsx", "src/cli/surroundings/compare-builds.ts"];

const inMemory = { TMPDIR: openScratchForRun() };

const steps: readonly Step[] = [
  step("advisories", process.execPath, ["--import", "tsx", "src/cli/audit.ts"]),
  step("many random inputs", process.execPath, propertyTests, {
    PROPERTY_FACTOR,
    ...inMemory,
  }),
  step("the same bytes", process.execPath, compareBuilds, inMemory),
  // These stand on the disk, as the sites do that builds put in place.
  step("a hundred killed builds", process.execPath, [...runTests, "src/cli/kills.test.ts"], {
    KILLS,
  }),
  {
    name: "content that changes",
    prepare: () =>
      addBrowser({ program: process.execPath, args: contentTests, environment: inMemory }),
  },
  ...NODE_VERSIONS.map((version) =>
    step(`tests on Node ${version}`, "npx", ["--yes", `node@${version}`, ...unitTests], inMemory),
  ),
];

process.exitCode = await runTestSteps(steps);
