import assert from "node:assert/strict";
import { test } from "node:test";
import { type CpuProfile, listCosts } from "./list-costs.ts";

function profile(functions: readonly (readonly [string, string, number])[]): CpuProfile {
  return {
    nodes: functions.map(([functionName, url], id) => ({
      id,
      callFrame: { functionName, url, lineNumber: 4 },
    })),
    samples: functions.map((_, id) => id),
    timeDeltas: functions.map(([, , time]) => time),
  };
}

test("costs are summed over threads, as shares of the time that is not idle", () => {
  const threads = [
    profile([
      ["parse", "file:///a/parse.js", 3000],
      ["", "node:fs", 1000],
      ["(idle)", "", 50_000],
    ]),
    profile([
      ["parse", "file:///a/parse.js", 2000],
      ["(garbage collector)", "", 4000],
    ]),
  ];
  assert.deepEqual(listCosts(threads, 2), [
    { name: "parse parse.js:5", milliseconds: 5, share: 0.5 },
    { name: "(garbage collector)", milliseconds: 4, share: 0.4 },
  ]);
  assert.deepEqual(listCosts(threads, 9).at(-1), {
    name: "(anonymous) node:fs:5",
    milliseconds: 1,
    share: 0.1,
  });
});

test("without a thread there are no costs", () => {
  assert.deepEqual(listCosts([], 20), []);
});
