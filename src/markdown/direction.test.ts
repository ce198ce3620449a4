import assert from "node:assert/strict";
import { test } from "node:test";
import { findDirection } from "./direction.ts";

test("languages are written from right to left where their script is", () => {
  for (const language of "ar he fa ur ps yi ug dv ckb ar-EG ku-Arab az-Arab pa-Arab".split(" ")) {
    assert.equal(findDirection(language), "rtl", language);
  }
  for (const language of ["el", "en", "ru", "ku", "tr", "ur-Latn", "zh", "", "__proto__", "a_b"]) {
    assert.equal(findDirection(language), undefined, language);
  }
});
