import assert from "node:assert/strict";
import { test } from "node:test";
import { findHold, longerHold, shorterHold } from "./embargo.ts";
import type { Hold } from "./newsroom.ts";

const day = { precision: "day", iso: "2022-01-05", instant: 100 } as const;
const later = { precision: "day", iso: "2022-01-06", instant: 200 } as const;
const draft: Hold = { kind: "draft" };
const short: Hold = { kind: "waiting", until: day };
const long: Hold = { kind: "waiting", until: later };
const at = (now: number): { now: number; isPreview: boolean } => ({ now, isPreview: false });

test("an article waits until the moment of its publication, and no longer", () => {
  assert.deepEqual(findHold(false, day, at(99)), short);
  assert.equal(findHold(false, day, at(100)), undefined);
});

test("a draft is held whatever its date, and where it has none", () => {
  assert.deepEqual(findHold(true, day, at(101)), draft);
  assert.deepEqual(findHold(true, undefined, at(101)), draft);
});

test("without a date that can be read, nothing is held", () => {
  assert.equal(findHold(false, undefined, at(0)), undefined);
});

test("a draft is held longer than what waits, and that longer than what is out", () => {
  assert.equal(longerHold(long, draft), draft);
  assert.equal(longerHold(long, short), long);
  assert.equal(longerHold(undefined, short), short);
  assert.equal(shorterHold(draft, short), short);
  assert.equal(shorterHold(short, undefined), undefined);
});
