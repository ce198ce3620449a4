import { spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";
import type { Command } from "./steps.ts";

/** Runs a program of this checkout or of the machine, its output passed through; says whether it exited with 0. */
export function runCommand({ program, args, environment }: Command): boolean {
  const localPrograms = resolve("node_modules/.bin");
  const path = [localPrograms, process.env["PATH"]].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...environment, PATH: path },
  });
  if (error !== undefined) process.stdout.write(`${program} did not start: ${error.message}\n`);
  return status === 0;
}
