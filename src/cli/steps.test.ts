import assert from "node:assert/strict";
import { test } from "node:test";

import type { Command, Step, StepResult } from "./steps.ts";
import { StepError, formatSummary, runSteps, selectSteps } from "./steps.ts";

interface Run {
  readonly results: readonly StepResult[];
  readonly output: string;
  readonly programs: readonly string[];
}

test("steps run in order, each with a heading and its seconds", async () => {
  assert.deepEqual(await run([step("lint"), step("unit")]), {
    results: [
      { name: "lint", state: "passed", seconds: 1.5 },
      { name: "unit", state: "passed", seconds: 1.5 },
    ],
    output: "\n── lint\n── lint passed in 1.5 s\n\n── unit\n── unit passed in 1.5 s\n",
    programs: ["run-lint", "run-unit"],
  });
});

test("the first failure stops the rest", async () => {
  assert.deepEqual(await run([step("lint"), step("types"), step("unit")], "run-types"), {
    results: [
      { name: "lint", state: "passed", seconds: 1.5 },
      { name: "types", state: "failed", seconds: 1.5 },
      { name: "unit", state: "not run", seconds: 0 },
    ],
    output: "\n── lint\n── lint passed in 1.5 s\n\n── types\n── types failed in 1.5 s\n",
    programs: ["run-lint", "run-types"],
  });
});

test("a step that cannot be prepared fails with its reason", async () => {
  const broken: Step = {
    name: "unit",
    prepare: () => {
      throw new StepError("There are no tests.");
    },
  };
  assert.deepEqual(await run([broken, step("build")]), {
    results: [
      { name: "unit", state: "failed", seconds: 1.5 },
      { name: "build", state: "not run", seconds: 0 },
    ],
    output: "\n── unit\nThere are no tests.\n── unit failed in 1.5 s\n",
    programs: [],
  });
});

test("an error that nobody foresaw is not caught", async () => {
  const broken: Step = {
    name: "unit",
    prepare: () => {
      throw new TypeError("surprise");
    },
  };
  await assert.rejects(run([broken]), { name: "TypeError", message: "surprise" });
});

const steps: readonly Step[] = [step("lint"), step("unit"), step("e2e")];

for (const list of ["lint,e2e", "e2e,lint", " e2e , lint,lint "]) {
  test(`"${list}" selects lint and e2e in their own order`, () => {
    assert.deepEqual(
      selectSteps(steps, list).map(({ name }) => name),
      ["lint", "e2e"],
    );
  });
}

const unknownLists: readonly (readonly [list: string, names: string])[] = [
  ["unti", '"unti"'],
  ["a,unit,b", '"a", "b"'],
  ["Unit", '"Unit"'],
  ["", '""'],
  ["unit,", '""'],
];

for (const [list, names] of unknownLists) {
  test(`"${list}" is refused, with the names that exist`, () => {
    assert.throws(() => selectSteps(steps, list), {
      name: "StepError",
      message: `No step is called ${names}. The steps are lint, unit, e2e.`,
    });
  });
}

test("the summary has a line for each step", () => {
  const summary = formatSummary([
    { name: "format", state: "passed", seconds: 1.26 },
    { name: "lint", state: "failed", seconds: 0 },
    { name: "e2e", state: "not run", seconds: 0 },
  ]);
  assert.equal(
    summary,
    "\n── summary\n  format  passed in 1.3 s\n  lint    failed in 0.0 s\n  e2e     not run\n",
  );
});

function step(name: string): Step {
  return { name, prepare: (): Command => ({ program: `run-${name}`, args: [] }) };
}

async function run(chosen: readonly Step[], failing?: string): Promise<Run> {
  const written: string[] = [];
  const programs: string[] = [];
  let time = 0;
  const results = await runSteps(chosen, {
    run: ({ program }) => {
      programs.push(program);
      return Promise.resolve(program !== failing);
    },
    write: (text) => written.push(text),
    now: () => (time += 1500),
    cores: 2,
  });
  return { results, output: written.join(""), programs };
}
