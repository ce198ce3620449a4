import assert from "node:assert/strict";
import { test } from "node:test";
import { type AskedWord, readQuery } from "./read-query.ts";

function fold(words: readonly AskedWord[]): readonly string[] {
  return words.map(({ folded }) => folded);
}

test("words are folded, each once, without common ones", () => {
  const { words, phrases, isCommon } = readQuery("Το ΡΟΛΌΙ και το ρολόι της πλατείας");
  assert.deepEqual([fold(words), phrases, isCommon], [["ρολοι", "πλατειασ"], [], false]);
  assert.deepEqual(words[0], {
    folded: "ρολοι",
    typed: "ρολόι",
    isOptional: false,
    isSwitched: false,
  });
});

test("only common words is told apart from no words", () => {
  assert.deepEqual(readQuery("και το α"), { words: [], phrases: [], isCommon: true });
  assert.deepEqual(fold(readQuery("και το 8").words), ["8"]);
  assert.equal(readQuery(" … ").isCommon, false);
});

test("quotation marks of any kind make a phrase of two words or more", () => {
  for (const text of ["«λίγα και καλά»", "“λίγα και καλά”", '"λίγα και καλά"']) {
    assert.deepEqual(readQuery(text).phrases, [["λιγα", "και", "καλα"]]);
  }
  assert.deepEqual(readQuery("«λίγα»").phrases, []);
});

test("keys for accents of a Greek keyboard do not part a word", () => {
  assert.deepEqual(fold(readQuery("u;alassa p:ola").words), ["ualassa", "pola"]);
  assert.deepEqual(fold(readQuery("Τοκ΄αγεφ").words), ["τοκαγεφ"]);
});

test("keys for accents among Latin letters tell that the other layout was meant", () => {
  const isSwitched = (text: string): boolean | undefined => readQuery(text).words[0]?.isSwitched;
  assert.deepEqual(["u;alassa", "ualassa", "ualassa;", "θάλασσα;ε"].map(isSwitched), [
    true,
    false,
    false,
    false,
  ]);
});

test("what may be a common word is optional, or left out where it is short; not where there is no other", () => {
  const read = (text: string): readonly (readonly [string, boolean])[] =>
    readQuery(text).words.map(({ folded, isOptional }) => [folded, isOptional]);
  assert.deepEqual(read("ta rologia xoris deiktes"), [
    ["rologia", false],
    ["xoris", true],
    ["deiktes", false],
  ]);
  assert.deepEqual(read("xoris ta"), [
    ["xoris", false],
    ["ta", false],
  ]);
});
