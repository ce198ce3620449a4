import assert from "node:assert/strict";
import test from "node:test";
import {
  boxAround,
  isCrossedBy,
  isOverlapping,
  isWithin,
  nearestPoint,
  squareAround,
} from "./rectangle.ts";

const box = squareAround([5, 5], 5);

test("a square reaches as far to every side", () => {
  assert.deepEqual(box, { left: 0, top: 0, right: 10, bottom: 10 });
});

test("two corners make a box in either order", () => {
  assert.deepEqual(boxAround([10, 0], [0, 10]), box);
});

test("boxes that share only an edge do not overlap", () => {
  assert.equal(isOverlapping(box, boxAround([10, 0], [20, 10])), false);
  assert.equal(isOverlapping(box, boxAround([9, 9], [20, 20])), true);
});

test("a box lies within itself, and not within a smaller one", () => {
  assert.equal(isWithin(box, box), true);
  assert.equal(isWithin(box, squareAround([5, 5], 4)), false);
});

test("the nearest point is on the edge for a point outside, and the point itself inside", () => {
  assert.deepEqual(nearestPoint(box, [15, 4]), [10, 4]);
  assert.deepEqual(nearestPoint(box, [3, 4]), [3, 4]);
});

test("a segment crosses a box through it, into it and within it, and not beside or short of it", () => {
  assert.equal(isCrossedBy(box, [-5, 5], [15, 5]), true);
  assert.equal(isCrossedBy(box, [5, 20], [5, 9]), true);
  assert.equal(isCrossedBy(box, [4, 4], [6, 6]), true);
  assert.equal(isCrossedBy(box, [-5, 11], [15, 11]), false);
  assert.equal(isCrossedBy(box, [-5, 5], [-1, 5]), false);
  assert.equal(isCrossedBy(box, [-5, 0], [15, 0]), false);
});
