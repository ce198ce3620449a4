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
}

/** How a step ended. */
export interface StepResult {
  readonly name: string;
  readonly state: "passed" | "failed" | "not run";
  readonly seconds: number;
}

/** What the steps do to the world: `run` says whether a command exited with 0, `now` gives milliseconds. */
export interface StepEffects {
  readonly run: (command: Command) => boolean;
  readonly write: (text: string) => void;
  readonly now: () => number;
}

/** A reason why a step cannot be run, in words for the person who ran it. */
export class StepError extends Error {
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

/** Runs steps in order up to the first that fails, and gives a result for each. */
export function runSteps(steps: readonly Step[], effects: StepEffects): readonly StepResult[] {
  const results: StepResult[] = [];
  let hasFailed = false;
  for (const step of steps) {
    const result: StepResult = hasFailed ? skipStep(step) : runStep(step, effects);
    hasFailed ||= result.state === "failed";
    results.push(result);
  }
  return results;
}

/** Formats the closing summary: a line for each step, with its state and its seconds. */
export function formatSummary(results: readonly StepResult[]): string {
  const width = Math.max(...results.map((result) => result.name.length));
  const lines = results.map(
    (result) => `  ${result.name.padEnd(width)}  ${formatOutcome(result)}\n`,
  );
  return `\n── summary\n${lines.join("")}`;
}

function runStep(step: Step, effects: StepEffects): StepResult {
  effects.write(`\n── ${step.name}\n`);
  const start = effects.now();
  const hasPassed = hasStepPassed(step, effects);
  const result: StepResult = {
    name: step.name,
    state: hasPassed ? "passed" : "failed",
    seconds: (effects.now() - start) / 1000,
  };
  effects.write(`── ${step.name} ${formatOutcome(result)}\n`);
  return result;
}

function hasStepPassed(step: Step, effects: StepEffects): boolean {
  try {
    return effects.run(step.prepare());
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
