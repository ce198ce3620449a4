import { CommandError } from "./command-error.ts";

/** A program to run, with what it needs beyond the caller's environment. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** One step of `npm test`; `prepare` runs just before the command and throws a StepError when it cannot be run. */
export interface Step {
  readonly name: string;
  readonly prepare: () => Command;
  /** Whether it keeps one core busy at most, and may run beside its neighbours of which the same holds. */
  readonly isNarrow?: boolean;
}

/** How a step ended. */
export interface StepResult {
  readonly name: string;
  readonly state: "passed" | "failed" | "not run";
  readonly seconds: number;
}

/** What the steps do to the world. */
export interface StepEffects {
  /** Says whether a command exited with 0; what it prints goes to `write`, or straight on without it. */
  readonly run: (command: Command, write?: (text: string) => void) => Promise<boolean>;
  readonly write: (text: string) => void;
  /** In milliseconds. */
  readonly now: () => number;
  readonly cores: number;
}

/** A reason why a step cannot be run, in words for the person who ran it. */
export class StepError extends CommandError {
  override readonly name = "StepError";
}

/** Selects the steps that a comma-separated list names, in their own order; throws a StepError for a name nobody has. */
export function selectSteps(steps: readonly Step[], list: string): readonly Step[] {
  const wanted = list.split(",").map((name) => name.trim());
  const known = steps.map((step) => step.name);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const names = unknown.map((name) => `"${name}"`).join(", ");
    throw new StepError(`No step is called ${names}. The steps are ${known.join(", ")}.`);
  }
  return steps.filter((step) => wanted.includes(step.name));
}

/**
 * Runs steps in order up to the first that fails, and gives a result for each. Narrow neighbours share the cores; what each of
 * them prints comes in one piece when it has ended, and what has begun when another fails is brought to its end.
 */
export async function runSteps(
  steps: readonly Step[],
  effects: StepEffects,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const group of groupNeighbours(steps)) {
    const hasFailed = results.some(({ state }) => state === "failed");
    results.push(...(hasFailed ? group.map(skipStep) : await runGroup(group, effects)));
  }
  return results;
}

function groupNeighbours(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (step.isNarrow === true && group?.[0]?.isNarrow === true) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function runGroup(
  group: readonly Step[],
  effects: StepEffects,
): Promise<readonly StepResult[]> {
  const results = group.map(skipStep);
  let next = 0;
  const work = async (): Promise<void> => {
    while (!results.some(({ state }) => state === "failed")) {
      const index = next;
      const step = group[index];
      if (step === undefined) return;
      next += 1;
      results[index] = await (group.length === 1 ? runStep : runQuietly)(step, effects);
    }
  };
  await Promise.all(Array.from({ length: effects.cores }, work));
  return results;
}

/** Runs a step and writes what it prints once it has ended. */
async function runQuietly(step: Step, effects: StepEffects): Promise<StepResult> {
  const texts: string[] = [];
  const write = (text: string): void => void texts.push(text);
  const run: StepEffects["run"] = (command) => effects.run(command, write);
  const result = await runStep(step, { ...effects, run, write });
  effects.write(texts.join(""));
  return result;
}

/** Formats the closing summary: a line for each step, with its state and its seconds. */
export function formatSummary(results: readonly StepResult[]): string {
  const width = Math.max(...results.map((result) => result.name.length));
  const lines = results.map(
    (result) => `  ${result.name.padEnd(width)}  ${formatOutcome(result)}\n`,
  );
  return `\n── summary\n${lines.join("")}`;
}

async function runStep(step: Step, effects: StepEffects): Promise<StepResult> {
  effects.write(`\n── ${step.name}\n`);
  const start = effects.now();
  const hasPassed = await hasStepPassed(step, effects);
  const result: StepResult = {
    name: step.name,
    state: hasPassed ? "passed" : "failed",
    seconds: (effects.now() - start) / 1000,
  };
  effects.write(`── ${step.name} ${formatOutcome(result)}\n`);
  return result;
}

async function hasStepPassed(step: Step, effects: StepEffects): Promise<boolean> {
  try {
    return await effects.run(step.prepare());
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    effects.write(`${error.message}\n`);
    return false;
  }
}

function skipStep(step: Step): StepResult {
  return { name: step.name, state: "not run", seconds: 0 };
}

function formatOutcome({ state, seconds }: StepResult): string {
  return state === "not run" ? state : `${state} in ${seconds.toFixed(1)} s`;
}
