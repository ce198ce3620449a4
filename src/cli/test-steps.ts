import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";

import { chromium } from "playwright";

import { findBrowser } from "./browser.ts";
import { npmCommand, packageProgram } from "./packages/programs.ts";
import { runCommand, startCommand } from "./run-command.ts";
import { type Command, type Step, formatSummary, runSteps } from "./steps.ts";

type Environment = Readonly<Record<string, string>>;

/** Runs steps of a test in this terminal, prints how each ended, and sets the exit code. */
export async function runTestSteps(steps: readonly Step[]): Promise<void> {
  const results = await runSteps(steps, {
    run: startCommand,
    write: writeOut,
    now: () => performance.now(),
    cores: availableParallelism(),
  });
  writeOut(formatSummary(results));
  if (results.some(({ state }) => state !== "passed")) process.exitCode = 1;
}

/** A step that runs Node. */
export function createNodeStep(
  name: string,
  args: readonly string[],
  environment: Environment = {},
): Step {
  return { name, prepare: () => ({ program: process.execPath, args, environment }) };
}

/** A step that runs a command of this project by npm. */
export function createScriptStep(script: string): Step {
  return { name: script, prepare: () => npmCommand(["run", script]) };
}

/** A step that looks at the site of this checkout's own content in a browser. */
export function createLiveStep(): Step {
  const args = ["test", "--config", "playwright.live.config.ts"];
  return { name: "live", prepare: () => addBrowser(packageProgram("playwright", args)) };
}

/** A command with the path of a browser in its environment. */
export function addBrowser(command: Command): Command {
  return { ...command, environment: { ...command.environment, CHROMIUM_PATH: getBrowser() } };
}

/** The path of a Chromium on this machine; installs one as the last resort. */
export function getBrowser(): string {
  return findBrowser({
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

function writeOut(text: string): void {
  process.stdout.write(text);
}
