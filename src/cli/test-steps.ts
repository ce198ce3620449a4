import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

import { chromium } from "playwright";

import { findBrowser } from "./browser.ts";
import { runCommand, startCommand } from "./run-command.ts";
import { type Command, type Step, formatSummary, runSteps } from "./steps.ts";

type Environment = Readonly<Record<string, string>>;

/** Runs steps of a test in this terminal, prints how each ended, and gives the exit code. */
export async function runTestSteps(steps: readonly Step[]): Promise<number> {
  const results = await runSteps(steps, {
    run: startCommand,
    write: writeOut,
    now: () => performance.now(),
    cores: availableParallelism(),
  });
  writeOut(formatSummary(results));
  return results.every(({ state }) => state === "passed") ? 0 : 1;
}

/** A step that runs one program. */
export function createStep(
  name: string,
  program: string,
  args: readonly string[],
  environment: Environment = {},
): Step {
  return { name, prepare: () => ({ program, args, environment }) };
}

/** A step that looks at the site of this checkout's own content in a browser. */
export function createLiveStep(environment: Environment = {}): Step {
  const args = ["test", "--config", "playwright.live.config.ts"];
  return { name: "live", prepare: () => addBrowser({ program: "playwright", args, environment }) };
}

/** A command with the path of a browser in its environment; installs one as the last resort. */
export function addBrowser(command: Command): Command {
  const browser = findBrowser({
    environment: process.env,
    isDebian: isDebian(),
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    isWorking,
    run: (program, args) => runCommand({ program, args }),
  });
  return { ...command, environment: { ...command.environment, CHROMIUM_PATH: browser } };
}

function isDebian(): boolean {
  const releaseFile = "/etc/os-release";
  return existsSync(releaseFile) && /^ID=debian$/m.test(readFileSync(releaseFile, "utf8"));
}

function isWorking(path: string): boolean {
  const version = spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
  return version.status === 0;
}

/** Writes to the terminal. */
export function writeOut(text: string): void {
  process.stdout.write(text);
}
