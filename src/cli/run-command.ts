import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";
import type { Command } from "./steps.ts";

/** Runs a program of this checkout or of the machine, its output passed through; says whether it exited with 0. */
export function runCommand({ program, args, environment }: Command): boolean {
  const env = createEnvironment(environment);
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
  const child = spawn(program, args, { stdio, env: createEnvironment(environment) });
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

function createEnvironment(own: Command["environment"]): NodeJS.ProcessEnv {
  const path = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
  return { ...process.env, ...own, PATH: path };
}

function describeFailure(program: string, error: Error): string {
  return `${program} did not start: ${error.message}\n`;
}
