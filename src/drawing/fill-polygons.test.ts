import assert from "node:assert/strict";
import { test } from "node:test";
import { fillPolygons } from "./fill-polygons.ts";
import type { Polygons } from "./polygons.ts";

function fill(polygons: Polygons, width = 4, height = 3): readonly (readonly number[])[] {
  const { pixels } = fillPolygons(polygons, { width, height });
  return Array.from({ length: height }, (_, row) => [
    ...pixels.subarray(row * width, (row + 1) * width),
  ]);
}

const SQUARE: Polygons = [
  // prettier-ignore
  [[1, 0.5], [3, 0.5], [3, 2], [1, 2]],
];

test("a pixel is covered by as much as a shape has of it", () => {
  assert.deepEqual(fill(SQUARE), [
    [0, 0.5, 0.5, 0],
    [0, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
});

test("a slanting line shares the pixels through which it goes", () => {
  // prettier-ignore
  assert.deepEqual(fill([[[0, 0], [2, 0], [0, 2]]], 3, 2), [[1, 0.5, 0], [0.5, 0, 0]]);
  // prettier-ignore
  assert.deepEqual(fill([[[0, 0], [4, 0], [0, 1]]], 4, 1), [[0.875, 0.625, 0.375, 0.125]]);
});

test("a polygon that goes the other way round is a hole, and one that goes the same way covers nothing twice", () => {
  const hole = SQUARE.map((polygon) => polygon.toReversed());
  assert.deepEqual(fill([...SQUARE, ...hole]).flat(), new Array(12).fill(0));
  assert.deepEqual(fill([...SQUARE, ...SQUARE])[1], [0, 1, 1, 0]);
});

test("what is outside is left out, on every side", () => {
  // prettier-ignore
  assert.deepEqual(fill([[[-5, -5], [9, -5], [9, 9], [-5, 9]]]).flat(), new Array(12).fill(1));
  // prettier-ignore
  assert.deepEqual(fill([[[6, 0], [9, 0], [9, 9], [6, 9]]]).flat(), new Array(12).fill(0));
  assert.deepEqual(fill([[]]).flat(), new Array(12).fill(0));
});
