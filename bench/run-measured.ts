import { spawn } from "node:child_process";
import { MaintainerError } from "../src/messages/told-error.ts";
import { measureTree, readEndedSeconds } from "./process-tree.ts";
import type { SubjectCommand } from "./subjects/subject.ts";

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** Seconds of computing of all its processes, which other work on the machine makes no longer; undefined where the machine does not tell. */
  readonly computing?: number | undefined;
  /** Peak of the memory of all its processes together; undefined where the machine does not tell. */
  readonly bytes: number | undefined;
}

/** Thrown when a measured program fails; the message holds what it printed. */
export class RunError extends MaintainerError {
  override readonly name = "RunError";
}

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 50;

/** Runs a program in a folder to its end and measures it from outside, by the clock on the wall; it may end with some statuses alone. */
export async function runMeasured(
  { program, args, environment }: SubjectCommand,
  folder: string,
  statuses: readonly number[] = [0],
): Promise<Run> {
  const start = performance.now();
  const before = readEndedSeconds();
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let peak: number | undefined;
  const look = setInterval(() => {
    const bytes = child.pid === undefined ? undefined : measureTree(child.pid);
    if (bytes !== undefined) peak = Math.max(peak ?? 0, bytes);
  }, INTERVAL);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => {
    clearInterval(look);
  });
  const seconds = (performance.now() - start) / 1000;
  const after = readEndedSeconds();
  const computing = before === undefined || after === undefined ? undefined : after - before;
  if (status !== null && statuses.includes(status)) return { seconds, computing, bytes: peak };
  throw new RunError(
    `${[program, ...args].join(" ")} ended with ${status ?? "a signal"}:\n${output.join("")}`,
  );
}
