import assert from "node:assert/strict";
import test from "node:test";
import { formatPathData, lineSegments, ringArea } from "./path-data.ts";

test("a line is written in whole relative steps, without needless separators", () => {
  const points = [
    [12.4, 5],
    [15, 0.6],
    [20, 7],
  ] as const;
  assert.equal(formatPathData([{ points, isClosed: false }], 0), "m12 5 3-4 5 6");
});

test("what follows a closed line starts from its first point, and an open one from its last", () => {
  const ring = {
    points: [
      [10, 10],
      [20, 10],
      [20, 20],
    ] as const,
    isClosed: true,
  };
  const line = {
    points: [
      [1, 1],
      [5, 1],
    ] as const,
    isClosed: false,
  };
  assert.equal(formatPathData([ring, line, line], 0), "m10 10 10 0 0 10zm-9-9 4 0m-4 0 4 0");
});

test("points that fall together when rounded are written once", () => {
  const points = [
    [1, 1],
    [1.2, 1.3],
    [9, 1],
    [9, 9],
    [1.1, 0.9],
  ] as const;
  assert.equal(formatPathData([{ points, isClosed: true }], 0), "m9 1 0 8-8-8z");
});

test("rings smaller than the least area and lines without length are left out", () => {
  const speck = {
    points: [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ] as const,
    isClosed: true,
  };
  const dot = {
    points: [
      [3, 3],
      [3.1, 3.1],
    ] as const,
    isClosed: false,
  };
  assert.equal(formatPathData([speck, dot], 5), "");
  assert.equal(formatPathData([speck, dot], 4), "m0 0 2 0 0 2-2 0z");
});

test("a negative zero is written as zero", () => {
  const points = [
    [-0.2, -0.4],
    [4, -0.3],
  ] as const;
  assert.equal(formatPathData([{ points, isClosed: false }], 0), "m0 0 4 0");
});

test("a ring's area does not depend on its direction", () => {
  const square = [
    [0, 0],
    [3, 0],
    [3, 3],
    [0, 3],
  ] as const;
  assert.deepEqual([ringArea(square), ringArea(square.toReversed())], [9, 9]);
});

test("a closed line has one more segment than an open one", () => {
  const points = [
    [0, 0],
    [1, 0],
    [1, 1],
  ] as const;
  assert.deepEqual(lineSegments({ points, isClosed: false }), [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
  ]);
  assert.deepEqual(lineSegments({ points, isClosed: true }).at(-1), [
    [1, 1],
    [0, 0],
  ]);
});
