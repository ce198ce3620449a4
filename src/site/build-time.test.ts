import assert from "node:assert/strict";
import { test } from "node:test";
import { parseBuildTime } from "./read-clock.ts";

test("the clock says what time it is where nothing else does", () => {
  assert.equal(parseBuildTime(undefined, 7), 7);
  assert.equal(parseBuildTime("", 7), 7);
});

test("a time with its offset takes the clock's place", () => {
  const instant = Date.parse("2022-01-05T15:30:00Z");
  assert.equal(parseBuildTime("2022-01-05T17:30:00+02:00", 7), instant);
  assert.equal(parseBuildTime("2022-01-05T15:30Z", 7), instant);
});

test("anything else is no time", () => {
  assert.equal(parseBuildTime("2022-01-05", 7), undefined);
  assert.equal(parseBuildTime("2022-01-05T17:30:00", 7), undefined);
  assert.equal(parseBuildTime("soon", 7), undefined);
});
