import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMoment } from "./parse-moment.ts";
import { VerifyError } from "./verify-error.ts";

const NOW = Date.parse("2022-01-05T15:30:00Z");

test("a moment is UTC in whole seconds, up to five minutes behind now", () => {
  for (const text of ["1970-01-01T00:00:00Z", "2022-01-05T15:35:00Z\n", "2020-02-29T23:59:59Z"]) {
    assert.equal(parseMoment(text, "build-time.txt", NOW), text.trim());
  }
});

test("anything else is refused and not repeated", () => {
  for (const text of [
    "",
    "now",
    "2022-01-05",
    "2022-01-05T15:30:00+02:00",
    "2022-02-30T15:30:00Z",
    "2022-01-05T24:00:00Z",
    "2022-01-05T15:30:00Z\0",
    "\u001b[2J",
    "2022-01-05T15:30:00Z\n2022-01-05T15:30:00Z",
  ]) {
    assert.throws(
      () => parseMoment(text, "build-time.txt", NOW),
      new VerifyError(
        "build-time.txt holds no moment such as 2022-01-05T15:30:00Z. Set BUILD_TIME.",
      ),
    );
  }
});

test("a moment that is yet to come is refused", () => {
  assert.throws(
    () => parseMoment("2022-01-05T15:35:01Z", "build-time.txt", NOW),
    new VerifyError(
      "build-time.txt names 2022-01-05T15:35:01Z, which is yet to come. Set BUILD_TIME.",
    ),
  );
});
