import assert from "node:assert/strict";
import test from "node:test";
import {
  angleBetween,
  angleToArc,
  EARTH_RADIUS,
  meanDirection,
  toPosition,
  toVector,
  triangleArea,
} from "./sphere.ts";

const DEGREE = Math.PI / 180;

function assertClose(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is ${expected}`);
}

test("a position survives the way to a vector and back", () => {
  const [longitude, latitude] = toPosition(toVector([-175.2, -21.14]));
  assertClose(longitude, -175.2);
  assertClose(latitude, -21.14);
});

test("a quarter of the equator is a quarter turn, and antipodes lie half a turn apart", () => {
  assertClose(angleBetween(toVector([0, 0]), toVector([90, 0])), 90 * DEGREE);
  assertClose(angleBetween(toVector([10, 50]), toVector([-170, -50])), 180 * DEGREE);
});

test("Athens and Thessaloniki lie 303 km apart", () => {
  const angle = angleBetween(toVector([23.73, 37.98]), toVector([22.94, 40.64]));
  assert.equal(Math.round(angle * EARTH_RADIUS), 303);
});

test("the angle to an arc is measured square to it, and beyond its ends to the nearer end", () => {
  const [start, end] = [toVector([0, 0]), toVector([20, 0])];
  assertClose(angleToArc(toVector([10, 3]), start, end), 3 * DEGREE);
  assertClose(angleToArc(toVector([-4, 0]), start, end), 4 * DEGREE);
  assertClose(angleToArc(toVector([25, 0]), start, end), 5 * DEGREE);
});

test("the angle to an arc of no length is the angle to its point", () => {
  const point = toVector([5, 5]);
  assertClose(angleToArc(toVector([5, 7]), point, point), 2 * DEGREE);
});

test("the mean direction of two positions lies halfway, across the antimeridian too", () => {
  const [longitude, latitude] = toPosition(
    meanDirection([toVector([170, 0]), toVector([-170, 0])]),
  );
  assertClose(Math.abs(longitude), 180);
  assertClose(latitude, 0);
});

test("directions that cancel out have the north pole for their mean", () => {
  assert.deepEqual(meanDirection([toVector([0, 0]), toVector([180, 0])]), [0, 0, 1]);
});

test("a small triangle has its flat area", () => {
  const area = triangleArea(toVector([0, 0]), toVector([1, 0]), toVector([0, 1]));
  assert.ok(Math.abs(area / (DEGREE ** 2 / 2) - 1) < 1e-3);
});
