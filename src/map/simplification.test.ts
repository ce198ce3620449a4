import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { weighPoints } from "./simplification.ts";
import type { Vector } from "./sphere.ts";

const line = (...points: readonly (readonly [number, number])[]): readonly Vector[] =>
  points.map(([x, y]) => [x, y, 0]);

test("the ends of a line weigh infinitely, and a point between the area of its triangle", () => {
  assert.deepEqual(weighPoints(line([0, 0], [1, 1], [2, 0])), [Infinity, 1, Infinity]);
});

test("a point on a straight line weighs nothing", () => {
  assert.deepEqual(weighPoints(line([0, 0], [1, 0], [2, 0])), [Infinity, 0, Infinity]);
});

test("every point between the ends has a finite weight", () => {
  const weights = weighPoints(line([0, 0], [1, 1], [2, 1.1], [3, 0]));
  assert.deepEqual(weights.map(Number.isFinite), [false, true, true, false]);
});

test("lines without a point between have nothing to weigh", () => {
  assert.deepEqual(weighPoints([]), []);
  assert.deepEqual(weighPoints(line([0, 0])), [Infinity]);
  assert.deepEqual(weighPoints(line([0, 0], [1, 0])), [Infinity, Infinity]);
});

test("any line has one weight for each point, and none below zero", () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999 })),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(points, (drawn) => {
      const forwards = weighPoints(line(...drawn));
      assert.equal(forwards.length, drawn.length);
      assert.ok(forwards.every((weight) => weight >= 0));
    }),
    { seed: 1 },
  );
});
