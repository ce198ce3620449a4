import assert from "node:assert/strict";
import { test } from "node:test";
import { readQuery } from "./read-query.ts";

test("words are folded, each once, without common ones", () => {
  assert.deepEqual(readQuery("Το ΡΟΛΌΙ και το ρολόι της πλατείας"), {
    words: ["ρολοι", "πλατειασ"],
    phrases: [],
    isCommon: false,
  });
});

test("only common words is told apart from no words", () => {
  assert.deepEqual(readQuery("και το α"), { words: [], phrases: [], isCommon: true });
  assert.deepEqual(readQuery("και το 8").words, ["8"]);
  assert.equal(readQuery(" … ").isCommon, false);
});

test("quotation marks of any kind make a phrase of two words or more", () => {
  for (const text of ["«λίγα και καλά»", "“λίγα και καλά”", '"λίγα και καλά"']) {
    assert.deepEqual(readQuery(text).phrases, [["λιγα", "και", "καλα"]]);
  }
  assert.deepEqual(readQuery("«λίγα»").phrases, []);
});

test("keys for accents of a Greek keyboard do not part a word", () => {
  assert.deepEqual(readQuery("u;alassa p:o").words, ["ualassa", "po"]);
});
