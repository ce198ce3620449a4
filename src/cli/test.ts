import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

import { chromium } from "playwright";

import { findBrowser } from "./browser.ts";
import { openScratchForRun } from "./open-scratch.ts";
import { runCommand, startCommand } from "./run-command.ts";
import type { Command, Step } from "./steps.ts";
import { StepError, formatSummary, runSteps, selectSteps } from "./steps.ts";
import { listUnitTests } from "./test-files.ts";

const importRules = ["--config", ".dependency-cruiser.cjs"];
const importRoots = ["src", "_includes", ".eleventy.ts", "e2e", "bench", "hostile", "test"];
// By itself the runner leaves one core unused.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const unitRunner = ["--import", "tsx", "--test", concurrency, "--test-reporter=spec"];

const steps: readonly Step[] = [
  // The longest begins first, and the others run beside it.
  narrow("lint", "eslint", "--cache", "--cache-location", ".cache/eslint", "."),
  narrow("types", "tsc", "-p", "tsconfig.json"),
  narrow("format", "prettier", "--check", "."),
  narrow("imports", "depcruise", ...importRules, ...importRoots),
  { name: "unit", prepare: prepareUnit },
  step("build", "npm", "run", "build"),
  { name: "e2e", prepare: prepareEndToEnd },
];

const inMemory = { TMPDIR: openScratchForRun() };
process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const chosen = selectSteps(steps, parseOnly() ?? steps.map(({ name }) => name).join(","));
    const results = await runSteps(chosen, {
      run: startCommand,
      write,
      now: () => performance.now(),
      cores: availableParallelism(),
    });
    write(formatSummary(results));
    return results.every(({ state }) => state === "passed") ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    write(`${error.message}\n`);
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

function step(name: string, program: string, ...args: readonly string[]): Step {
  return { name, prepare: () => ({ program, args }) };
}

function narrow(name: string, program: string, ...args: readonly string[]): Step {
  return { ...step(name, program, ...args), isNarrow: true };
}

function prepareUnit(): Command {
  return {
    program: process.execPath,
    args: [...unitRunner, ...listUnitTests()],
    environment: inMemory,
  };
}

function prepareEndToEnd(): Command {
  const browser = findBrowser({
    environment: process.env,
    isDebian: isDebian(),
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    isWorking,
    run: (program, args) => runCommand({ program, args }),
  });
  const environment = { CHROMIUM_PATH: browser, ...inMemory };
  return { program: "playwright", args: ["test"], environment };
}

function isDebian(): boolean {
  const releaseFile = "/etc/os-release";
  return existsSync(releaseFile) && /^ID=debian$/m.test(readFileSync(releaseFile, "utf8"));
}

function isWorking(path: string): boolean {
  const version = spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
  return version.status === 0;
}

function write(text: string): void {
  process.stdout.write(text);
}
