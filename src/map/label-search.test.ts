import assert from "node:assert/strict";
import test from "node:test";
import { chooseTogether, type Candidate } from "./label-search.ts";
import { squareAround } from "./rectangle.ts";

function candidate(x: number, cost: number): Candidate {
  const label = { text: "", x, y: 0, anchor: "start" } as const;
  return { label, box: squareAround([x, 0], 4), cost };
}

test("the cheapest candidates are chosen when they are free of one another", () => {
  const choice = chooseTogether([
    [candidate(0, 0), candidate(10, 1)],
    [candidate(20, 0), candidate(30, 1)],
  ]);
  assert.deepEqual(
    choice.map((chosen) => chosen?.label.x),
    [0, 20],
  );
});

test("one label yields its best position when both would want it and the sum is less so", () => {
  const choice = chooseTogether([
    [candidate(0, 0), candidate(10, 0.5)],
    [candidate(0, 0), candidate(20, 2)],
  ]);
  assert.deepEqual(
    choice.map((chosen) => chosen?.label.x),
    [10, 0],
  );
});

test("a label goes without when there is room for one only", () => {
  const choice = chooseTogether([[candidate(0, 0)], [candidate(2, 0)]]);
  assert.deepEqual(
    choice.map((chosen) => chosen?.label.x),
    [0, undefined],
  );
});

test("no labels are no choice", () => {
  assert.deepEqual(chooseTogether([]), []);
});
