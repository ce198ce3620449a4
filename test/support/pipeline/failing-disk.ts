import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** What needs room on a disk. */
export const WRITING = ["writeFileSync", "mkdirSync", "linkSync"] as const;

/** What a disk that is read-only refuses. */
export const CHANGING = [...WRITING, "renameSync", "rmSync", "rmdirSync"] as const;

/** A disk that fails, which this process has until it is repaired. */
export interface FailingDisk {
  /** How many steps were asked of it. */
  readonly count: () => number;
  readonly repair: () => void;
}

/** Has the disk refuse, from one step of these kinds on, all that follow; of a file whose writing it refuses, half is there. */
export function breakDisk(
  kinds: readonly (typeof CHANGING)[number][],
  first: number,
  code: string,
): FailingDisk {
  const whole = Object.fromEntries(kinds.map((kind) => [kind, fs[kind] as Step]));
  let count = 0;
  const broken = Object.entries(whole).map(([kind, step]) => {
    const tryStep: Step = (...args) => {
      count += 1;
      if (count < first) return step(...args);
      const [path, bytes] = args;
      if (kind !== "writeFileSync") throw createProblem(code, path);
      if (bytes instanceof Uint8Array) step(path, bytes.subarray(0, bytes.length / 2));
      throw createProblem(code);
    };
    return [kind, tryStep];
  });
  replaceSteps(Object.fromEntries(broken) as Steps);
  return {
    count: () => count,
    repair: () => {
      replaceSteps(whole);
    },
  };
}

type Step = (...args: readonly unknown[]) => unknown;
type Steps = Readonly<Record<string, Step>>;

function replaceSteps(steps: Steps): void {
  Object.assign(fs, steps);
  syncBuiltinESMExports();
}

function createProblem(code: string, path?: unknown): Error {
  return Object.assign(new Error(`${code}: planted`), {
    code,
    ...(path !== undefined && { path }),
  });
}
