import assert from "node:assert/strict";
import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

// With the code of a function that has not run for a while V8 throws its counts away.
setFlagsFromString("--no-flush-bytecode");
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/**
 * How often the functions, loops and branches of this project's own code, and of the packages that read content, are entered while something
 * runs. V8 counts them for its coverage, so the number is the same on every machine.
 */
export function countSteps(run: () => unknown): number {
  takeCoverage();
  run();
  return takeCoverage()
    .result.filter(({ url }) => isCounted(url))
    .reduce(sumCounts, 0);
}

/** Twice as much may take a little more than twice as many steps, as sorting does. */
const MOST_GROWTH = 2.4;

/** Expects that something takes time in proportion to how much there is: twice as much of it takes about twice as many steps. */
export function expectLinear(run: (count: number) => unknown, count: number): void {
  // Loads what is loaded once.
  run(1);
  const steps = (many: number): number => countSteps(() => run(many));
  const [once, twice] = [steps(count), steps(2 * count)];
  assert.ok(twice <= MOST_GROWTH * once, `${once} steps, then ${twice}`);
}

function isCounted(url: string): boolean {
  return url.includes("/src/") || url.includes("/markdown-it/") || url.includes("/yaml/");
}

function sumCounts(sum: number, { functions }: Coverage["result"][number]): number {
  return functions.reduce(
    (steps, { ranges }) => ranges.reduce((all, { count }) => all + count, steps),
    sum,
  );
}

function takeCoverage(): Coverage {
  let taken: Coverage = { result: [] };
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error) throw error;
    taken = coverage;
  });
  return taken;
}
