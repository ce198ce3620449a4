import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countSlips } from "./slips.ts";

const SLIPS: readonly (readonly [word: string, slips: number])[] = [
  ["δημαρχειο", 0],
  ["δημαχρειο", 1],
  ["ημαρχειο", 1],
  ["δδημαρχειο", 1],
  ["τημαρχειο", 1],
  ["δημαρχεια", 1],
  ["δημαχρεια", 2],
  ["μαρχειο", 2],
  ["ρολοι", 3],
];

for (const [word, slips] of SLIPS) {
  test(`${word} has ${slips} slips of at most two in δημαρχειο`, () => {
    assert.equal(countSlips(word, "δημαρχειο", 2), slips);
  });
}

test("slips are the same from both sides, none for the same word, and never more than the limit and one", () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from("αβγ")), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), (one, other, limit) => {
      assert.equal(countSlips(one, other, limit), countSlips(other, one, limit));
      assert.equal(countSlips(one, one, limit), 0);
      assert.ok(countSlips(one, other, limit) <= limit + 1);
    }),
  );
});
