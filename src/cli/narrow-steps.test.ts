import assert from "node:assert/strict";
import { test } from "node:test";
import { type Step, type StepResult, runSteps } from "./steps.ts";

/** What happened, in order; and how each step ended. */
interface Run {
  readonly events: readonly string[];
  readonly states: readonly StepResult["state"][];
}

/** Runs narrow steps a, b and c, of which all end by turns, and a wide one, d, behind them. */
async function run(cores: number, turns: readonly string[], failing = ""): Promise<Run> {
  const events: string[] = [];
  const ends = new Map<string, (hasPassed: boolean) => void>();
  const steps: readonly Step[] = ["a", "b", "c", "d"].map((name) => ({
    name,
    prepare: () => ({ program: name, args: [] }),
    isNarrow: name !== "d",
  }));
  const running = runSteps(steps, {
    run: ({ program }, write) => {
      events.push(`${program} begins`);
      if (program === "d") return Promise.resolve(write === undefined);
      write?.(`${program} prints\n`);
      return new Promise((resolve) => ends.set(program, resolve));
    },
    write: (text) => events.push(text),
    now: () => 0,
    cores,
  });
  for (const name of turns) {
    await new Promise(setImmediate);
    ends.get(name)?.(name !== failing);
  }
  const results = await running;
  assert.deepEqual(
    results.map(({ name }) => name),
    ["a", "b", "c", "d"],
  );
  return { events, states: results.map(({ state }) => state) };
}

const told = (name: string, state = "passed"): string =>
  `\n── ${name}\n${name} prints\n── ${name} ${state} in 0.0 s\n`;

const wide = ["\n── d\n", "d begins", "── d passed in 0.0 s\n"];

test("narrow steps share the cores, each tells all in one piece, and a wide one waits for all of them", async () => {
  assert.deepEqual(await run(2, ["b", "c", "a"]), {
    events: ["a begins", "b begins", told("b"), "c begins", told("c"), told("a"), ...wide],
    states: ["passed", "passed", "passed", "passed"],
  });
});

test("on one core they run one after the other", async () => {
  const { events } = await run(1, ["a", "b", "c"]);
  assert.deepEqual(events, [
    ...["a", "b", "c"].flatMap((name) => [`${name} begins`, told(name)]),
    ...wide,
  ]);
});

test("when one fails, what has begun beside it goes on to its end, and nothing more begins", async () => {
  assert.deepEqual(await run(2, ["b", "a"], "b"), {
    events: ["a begins", "b begins", told("b", "failed"), told("a")],
    states: ["passed", "failed", "not run", "not run"],
  });
});
