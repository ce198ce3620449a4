import assert from "node:assert/strict";
import { test } from "node:test";
import { isCommon, mayBeCommon } from "./common-words.ts";

test("common words are those of almost every text, and single letters; digits are not", () => {
  assert.deepEqual(["και", "χωρισ", "α", "of"].map(isCommon), [true, true, true, true]);
  assert.deepEqual(["ρολοι", "8", "xoris"].map(isCommon), [false, false, false]);
});

test("a word may be a common one in Latin letters, or on the other layout of the keyboard", () => {
  assert.deepEqual(["xoris", "xwris", "horis", "ta", "ths", "xvrisw", "τηε"].map(mayBeCommon), [
    true,
    true,
    true,
    true,
    true,
    false,
    true,
  ]);
  assert.deepEqual(["rologia", "ρολογια"].map(mayBeCommon), [false, false]);
});
