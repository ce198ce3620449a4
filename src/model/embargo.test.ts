import assert from "node:assert/strict";
import { test } from "node:test";
import { findEmbargo, longerEmbargo, shorterEmbargo } from "./embargo.ts";
import type { Embargo } from "./newsroom.ts";

const day = { precision: "day", iso: "2022-01-05", instant: 100 } as const;
const later = { precision: "day", iso: "2022-01-06", instant: 200 } as const;
const draft: Embargo = { kind: "draft" };
const short: Embargo = { kind: "scheduled", until: day };
const long: Embargo = { kind: "scheduled", until: later };
const at = (now: number): { now: number; isPreview: boolean } => ({ now, isPreview: false });

test("an article waits until the moment of its publication, and no longer", () => {
  assert.deepEqual(findEmbargo(false, day, at(99)), short);
  assert.equal(findEmbargo(false, day, at(100)), undefined);
});

test("a draft is not out whatever its date, and where it has none", () => {
  assert.deepEqual(findEmbargo(true, day, at(101)), draft);
  assert.deepEqual(findEmbargo(true, undefined, at(101)), draft);
});

test("without a date that can be read, all is out", () => {
  assert.equal(findEmbargo(false, undefined, at(0)), undefined);
});

test("a draft comes out later than what waits, and that later than what is out", () => {
  assert.equal(longerEmbargo(long, draft), draft);
  assert.equal(longerEmbargo(long, short), long);
  assert.equal(longerEmbargo(undefined, short), short);
  assert.equal(shorterEmbargo(draft, short), short);
  assert.equal(shorterEmbargo(short, undefined), undefined);
});
