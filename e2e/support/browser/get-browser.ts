import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { chromium } from "playwright";

import { packageProgram } from "../../../src/cli/packages/programs.ts";

import { BrowserError, findBrowser } from "./find-browser.ts";

/** The path of a Chromium on this machine; installs one as the last resort. Where that fails, says what to do and ends the process. */
export function getBrowser(): string {
  try {
    return findBrowser({
      environment: process.env,
      platform: process.platform,
      path,
      isDebian: isDebian(),
      isRoot: process.getuid?.() === 0,
      playwrightPath: chromium.executablePath(),
      exists: existsSync,
      isWorking,
      playwright: (args) => {
        const command = packageProgram("playwright", args);
        return run(command.program, command.args);
      },
      run,
    });
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
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

/** Runs a program, its output passed through; says whether it exited with 0. */
function run(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(program, args, { stdio: "inherit" });
  if (error !== undefined) process.stderr.write(`${program} did not start: ${error.message}\n`);
  return status === 0;
}
