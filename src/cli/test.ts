import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

import { openScratchForRun } from "./open-scratch.ts";
import { type Command, type Step, StepError, selectSteps } from "./steps.ts";
import { listUnitTests } from "./test-files.ts";
import {
  addBrowser,
  createLiveStep,
  createStep as step,
  runTestSteps,
  writeOut,
} from "./test-steps.ts";

const importRules = ["--config", ".dependency-cruiser.cjs"];
const importRoots = ["src", "_includes", ".eleventy.ts", "e2e", "bench", "hostile", "test"];
// By itself the runner leaves one core unused.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const unitRunner = ["--import", "tsx", "--test", concurrency, "--test-reporter=spec"];

const inMemory = { TMPDIR: openScratchForRun() };

const steps: readonly Step[] = [
  // The longest begins first, and the others run beside it.
  narrow("lint", "eslint", "--cache", "--cache-location", ".cache/eslint", "."),
  narrow("types", "tsc", "-p", "tsconfig.json"),
  narrow("format", "prettier", "--check", "."),
  narrow("imports", "depcruise", ...importRules, ...importRoots),
  { name: "unit", prepare: prepareUnit },
  step("build", "npm", ["run", "build"]),
  createLiveStep(),
  { name: "e2e", prepare: prepareEndToEnd },
];

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const chosen = selectSteps(steps, parseOnly() ?? steps.map(({ name }) => name).join(","));
    return await runTestSteps(chosen);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    writeOut(`${error.message}\n`);
    return 1;
  }
}

function parseOnly(): string | undefined {
  try {
    return parseArgs({ options: { only: { type: "string" } } }).values.only;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new StepError(`${error.message}\nUsage: npm test -- --only unit,e2e`, { cause: error });
  }
}

function narrow(name: string, program: string, ...args: readonly string[]): Step {
  return { ...step(name, program, args), isNarrow: true };
}

function prepareUnit(): Command {
  return {
    program: process.execPath,
    args: [...unitRunner, ...listUnitTests()],
    environment: inMemory,
  };
}

function prepareEndToEnd(): Command {
  return addBrowser({ program: "playwright", args: ["test"], environment: inMemory });
}
