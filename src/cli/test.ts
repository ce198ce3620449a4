import { availableParallelism } from "node:os";

import { parseCommandLine } from "./command-line.ts";
import { openScratchForRun } from "./open-scratch.ts";
import { packageProgram } from "./packages/programs.ts";
import { runMain } from "./run-main.ts";
import { type Command, type Step, selectSteps } from "./steps.ts";
import { listUnitTests } from "./test-files.ts";
import { addBrowser, createLiveStep, createScriptStep, runTestSteps } from "./test-steps.ts";

const importRules = ["--config", ".dependency-cruiser.cjs"];
const importRoots = ["src", "_includes", ".eleventy.ts", "e2e", "bench", "hostile", "test"];
// By itself the runner leaves one core unused.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const unitRunner = ["--import", "tsx", "--test", concurrency, "--test-reporter=spec"];

const inMemory = { TMPDIR: openScratchForRun() };

const steps: readonly Step[] = [
  // The longest begins first, and the others run beside it.
  narrow("lint", () =>
    packageProgram("eslint", ["--cache", "--cache-location", ".cache/eslint", "."]),
  ),
  narrow("types", () => packageProgram("tsc", ["-p", "tsconfig.json"], "typescript")),
  narrow("format", () => packageProgram("prettier", ["--check", "."])),
  narrow("imports", () =>
    packageProgram("depcruise", [...importRules, ...importRoots], "dependency-cruiser"),
  ),
  // What this build stores of code and packages is copied to the checkouts of the tests behind it.
  createScriptStep("build"),
  { name: "unit", prepare: prepareUnit },
  createLiveStep(),
  { name: "e2e", prepare: prepareEndToEnd },
];

const syntax = { usage: "npm test -- [--only unit,e2e]", options: { only: "string" } } as const;

await runMain("npm test", async () => {
  const { options } = parseCommandLine(syntax, process.argv.slice(2), process.env);
  const all = steps.map(({ name }) => name).join(",");
  await runTestSteps(selectSteps(steps, options.only ?? all));
});

function narrow(name: string, prepare: () => Command): Step {
  return { name, prepare, isNarrow: true };
}

function prepareUnit(): Command {
  return {
    program: process.execPath,
    args: [...unitRunner, ...listUnitTests()],
    environment: inMemory,
  };
}

function prepareEndToEnd(): Command {
  return addBrowser({ ...packageProgram("playwright", ["test"]), environment: inMemory });
}
