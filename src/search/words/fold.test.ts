import assert from "node:assert/strict";
import { test } from "node:test";
import { foldWord, readWords } from "./fold.ts";

test("accents, capitals and the sigma of word ends make no difference", () => {
  assert.deepEqual(["Τοκάγεφ", "ΡΟΛΌΓΙΑΣ", "ρολόγιας", "ΰ"].map(foldWord), [
    "τοκαγεφ",
    "ρολογιασ",
    "ρολογιασ",
    "υ",
  ]);
});

test("a final sigma within a word stays, since it is the key of w", () => {
  assert.equal(foldWord("ςατψη"), "ςατψη");
});

test("words are read without punctuation, as they are written", () => {
  assert.deepEqual(readWords("«Ρολόγια», 5 G-7…"), ["Ρολόγια", "5", "G", "7"]);
  assert.deepEqual(readWords(" … "), []);
});

test("an abbreviation with full stops is one word; letters that end sentences are not", () => {
  assert.deepEqual(readWords("Η Φ.Α.Π., π.χ. ο Α. Βου.Γάμα"), [
    "Η",
    "ΦΑΠ",
    "πχ",
    "ο",
    "Α",
    "Βου",
    "Γάμα",
  ]);
});
