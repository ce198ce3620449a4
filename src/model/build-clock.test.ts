import assert from "node:assert/strict";
import { test } from "node:test";
import { findPeriod, isWithin } from "./build-clock.ts";

const at = (now: number): { now: number; isPreview: boolean } => ({ now, isPreview: false });

test("a period runs from the last moment that has passed to the next", () => {
  assert.deepEqual(findPeriod([30, 10, 20], at(15)), { from: 10, until: 20 });
});

test("a moment has passed when it is there", () => {
  assert.deepEqual(findPeriod([10, 20], at(10)), { from: 10, until: 20 });
  assert.deepEqual(findPeriod([10, 20], at(9)), { from: null, until: 10 });
});

test("behind the last moment a period has no end, and without any it is always", () => {
  assert.deepEqual(findPeriod([10], at(11)), { from: 10, until: null });
  assert.deepEqual(findPeriod([], at(11)), { from: null, until: null });
});

test("a period holds its first moment and not its last", () => {
  const period = { from: 10, until: 20 };
  assert.deepEqual(
    [9, 10, 19, 20].map((now) => isWithin(period, at(now))),
    [false, true, true, false],
  );
  assert.equal(isWithin({ from: null, until: null }, at(0)), true);
});
