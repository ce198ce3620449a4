import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";

import { chromium } from "playwright";

import { findBrowser } from "./browser.ts";
import { parseCommandLine } from "./command-line.ts";
import { openScratchForRun } from "./open-scratch.ts";
import { npmCommand, packageProgram } from "./packages/programs.ts";
import { runCommand, startCommand } from "./run-command.ts";
import { runMain } from "./run-main.ts";
import type { Command, Step } from "./steps.ts";
import { formatSummary, runSteps, selectSteps } from "./steps.ts";
import { listUnitTests } from "./test-files.ts";

const importRules = ["--config", ".dependency-cruiser.cjs"];
const importRoots = ["src", "_includes", ".eleventy.ts", "e2e", "bench", "hostile"];
// By itself the runner leaves one core unused.
const concurrency = `--test-concurrency=${availableParallelism()}`;
const unitRunner = ["--import", "tsx", "--test", concurrency, "--test-reporter=spec"];

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
  { name: "unit", prepare: prepareUnit },
  { name: "build", prepare: () => npmCommand(["run", "build"]) },
  { name: "e2e", prepare: prepareEndToEnd },
];

const inMemory = { TMPDIR: openScratchForRun() };

const syntax = { usage: "npm test -- [--only unit,e2e]", options: { only: "string" } } as const;

await runMain("npm test", async () => {
  const { options } = parseCommandLine(syntax, process.argv.slice(2), process.env);
  const chosen = selectSteps(steps, options.only ?? steps.map(({ name }) => name).join(","));
  const results = await runSteps(chosen, {
    run: startCommand,
    write,
    now: () => performance.now(),
    cores: availableParallelism(),
  });
  write(formatSummary(results));
  process.exitCode = results.every(({ state }) => state === "passed") ? 0 : 1;
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
  const browser = findBrowser({
    environment: process.env,
    platform: process.platform,
    path,
    isDebian: isDebian(),
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    isWorking,
    playwright: (args) => runCommand(packageProgram("playwright", args)),
    run: (program, args) => runCommand({ program, args }),
  });
  const environment = { CHROMIUM_PATH: browser, ...inMemory };
  return { ...packageProgram("playwright", ["test"]), environment };
}

function isDebian(): boolean {
  const releaseFile = "/etc/os-release";
  return existsSync(releaseFile) && /^ID=debian$/m.test(readFileSync(releaseFile, "utf8"));
}

function isWorking(file: string): boolean {
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === "win32") return existsSync(file);
  const version = spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
  return version.status === 0;
}

function write(text: string): void {
  process.stdout.write(text);
}
