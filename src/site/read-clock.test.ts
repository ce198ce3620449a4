import assert from "node:assert/strict";
import { test } from "node:test";
import { readBuildClock } from "./read-clock.ts";

test("without a word from outside it is the machine's time, and the site is for readers", () => {
  assert.deepEqual(readBuildClock({}, 7000), { now: 7000, isPreview: false });
  assert.deepEqual(readBuildClock({ CONTEXT: "production" }, 7000), {
    now: 7000,
    isPreview: false,
  });
});

test("it knows whole seconds, and none that is yet to come", () => {
  assert.equal(readBuildClock({}, 7999).now, 7000);
  assert.equal(readBuildClock({}, -1).now, -1000);
});

test("BUILD_TIME takes the place of the machine's time", () => {
  const environment = { BUILD_TIME: "2022-01-05T17:30:00+02:00" };
  assert.equal(readBuildClock(environment, 7).now, Date.parse("2022-01-05T15:30:00Z"));
});

test("a deploy preview, a branch deploy and npm run dev are previews", () => {
  for (const context of ["deploy-preview", "branch-deploy", "dev"]) {
    assert.equal(readBuildClock({ CONTEXT: context }, 7).isPreview, true);
  }
});

test("a BUILD_TIME that is no time is refused with what to write", () => {
  assert.throws(() => readBuildClock({ BUILD_TIME: "2022-01-05" }, 7), {
    name: "BuildTimeError",
    message:
      'BUILD_TIME is "2022-01-05", which is not a time. Write a time with its offset, such as 2022-01-05T17:30:00+02:00.',
  });
});
