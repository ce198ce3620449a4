import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dropDeadKeys, listSwitched, switchLayout } from "./layout.ts";

test("letters are those of the same keys on the other layout", () => {
  assert.equal(switchLayout("ypodeigma"), "υποδειγμα");
  assert.equal(switchLayout("ρευτερσ"), "reyters");
  assert.equal(switchLayout("ualassa"), "θαλασσα");
  assert.equal(switchLayout("2022"), "2022");
});

test("a sigma may be either of the two keys that give it", () => {
  assert.deepEqual(listSwitched("σωσ"), ["svs", "wvs", "svw"]);
  assert.deepEqual(listSwitched("svs"), ["σωσ"]);
});

test("keys that put accents on vowels are dropped, other punctuation is not", () => {
  assert.equal(dropDeadKeys("u;alassa"), "ualassa");
  assert.equal(dropDeadKeys("a;b :c"), "a;b :c");
});

test("a Latin word is the same after both ways, but for two keys of one letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("abgdezhuiklmjnoprstyfxcv")) }),
      (word) => {
        assert.equal(switchLayout(switchLayout(word)), word);
      },
    ),
  );
});
