import assert from "node:assert/strict";
import { test } from "node:test";
import { findNearest, suggestName } from "./nearest.ts";

test("the nearest name is the one with the fewest letters to change", () => {
  assert.equal(findNearest("tokayef", ["tokyo", "tokayev", "peskov"]), "tokayev");
});

test("capitals do not count", () => {
  assert.equal(findNearest("AFP", ["afp"]), "afp");
});

test("a third of a name's letters may be wrong, and no more", () => {
  assert.equal(findNearest("abcdefghi", ["abcdefxyz"]), "abcdefxyz");
  assert.equal(findNearest("abcdefghi", ["abcdewxyz"]), undefined);
});

test("a name of which every letter would change is not near", () => {
  assert.equal(findNearest("xy", ["ab"]), undefined);
  assert.equal(findNearest("xb", ["ab"]), "ab");
  assert.equal(findNearest("", ["ab"]), undefined);
});

test("of two names as near, the first by alphabet is taken", () => {
  assert.equal(findNearest("ab", ["ac", "aa"]), "aa");
});

test("where no name is near, up to twelve of those known are told", () => {
  const names = Array.from("lkjihgfedcba", (letter) => `name-${letter}`);
  const first = names.toSorted().map((name) => `"${name}"`);
  assert.equal(suggestName("x", names).en, `Known are ${first.join(", ")}.`);
  assert.equal(suggestName("x", [...names, "name-z"]).en, `Known are ${first.join(", ")}, ….`);
  assert.equal(suggestName("x", []).en, "None is known yet.");
});
