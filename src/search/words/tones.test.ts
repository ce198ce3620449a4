import assert from "node:assert/strict";
import { test } from "node:test";
import { haveSameTone } from "./tones.ts";

/** Spellings of one family, and whether they can be the same word. */
const PAIRS: readonly (readonly [one: string, other: string, isSame: boolean])[] = [
  ["νόμος", "νομός", false],
  ["Νόμου", "νομοί", false],
  ["μένουν", "μενού", false],
  ["νόμος", "νόμους", true],
  ["χώρα", "χωρών", true],
  ["χωρών", "χώρα", true],
  ["νομος", "νομός", true],
  ["ΝΟΜΟΣ", "νόμος", true],
  ["πόλεμος", "πολέμου", true],
  ["κλείδια", "κλειδιά", false],
  ["Αλμάτι", "Αλματί", true],
  ["", "νόμος", true],
];

for (const [one, other, isSame] of PAIRS) {
  test(`«${one}» and «${other}» ${isSame ? "can" : "cannot"} be one word by their accents`, () => {
    assert.equal(haveSameTone(one, other), isSame);
  });
}
