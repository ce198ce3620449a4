import assert from "node:assert/strict";
import { test } from "node:test";
import { countWords } from "./parse-body.ts";

test("words are separated by spaces and contain a letter or digit", () => {
  const counts = {
    "": 0,
    " \n\t ": 0,
    "— · … «»": 0,
    Αλμάτι: 1,
    "  «Το 2022,\nστις 5:30\u00a0π.μ.» — είπε.": 6,
    "Καζακστάν/Ρωσία e-mail: a@b.example": 3,
    "ΐ\u0301 𐐀 5": 3,
  };
  for (const [text, count] of Object.entries(counts)) assert.equal(countWords(text), count, text);
});
