import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import type { Command } from "./steps.ts";

/** Runs a program, its output passed through; says whether it exited with 0. */
export function runCommand({ program, args, environment }: Command): boolean {
  const env = { ...process.env, ...environment };
  const { status, error } = spawnSync(program, args, { stdio: "inherit", env });
  if (error !== undefined) process.stdout.write(describeFailure(program, error));
  return status === 0;
}

/** Runs a program as `runCommand` does, beside what else is done; its output goes to `write` where that is given. */
export function startCommand(
  { program, args, environment }: Command,
  write?: (text: string) => void,
): Promise<boolean> {
  const stdio: SpawnOptions["stdio"] = write ? ["ignore", "pipe", "pipe"] : "inherit";
  const child = spawn(program, args, { stdio, env: { ...process.env, ...environment } });
  if (write) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", write);
  }
  return new Promise((settle) => {
    child.once("error", (error) => {
      const text = describeFailure(program, error);
      if (write) write(text);
      else process.stdout.write(text);
      settle(false);
    });
    child.once("close", (status) => {
      settle(status === 0);
    });
  });
}

function describeFailure(program: string, error: Error): string {
  return `${program} did not start: ${error.message}\n`;
}
