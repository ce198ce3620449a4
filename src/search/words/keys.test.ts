import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldWord } from "./fold.ts";
import { isLatin, keyOf, listKeys } from "./keys.ts";

/** Greek words, and ways to write each in Latin letters. */
const GREEKLISH: readonly (readonly [greek: string, ...latin: string[]])[] = [
  ["Καζακστάν", "kazakstan", "Kazakstan"],
  ["Τοκάγεφ", "tokagef", "tokagev"],
  ["διαδηλώσεις", "diadiloseis", "diadilwseis", "diadhlwseis"],
  ["θάλασσα", "thalassa", "8alassa", "9alassa"],
  ["ξένος", "xenos", "ksenos", "3enos"],
  ["χώρα", "xora", "hora", "chora", "xwra"],
  ["ψωμί", "psomi", "4wmi"],
  ["ουρανός", "ouranos", "uranos"],
  ["μπάλα", "mpala", "bala"],
  ["ντομάτα", "ntomata", "domata"],
  ["γκάζι", "gkazi", "gazi"],
  ["είναι", "einai", "eine"],
  ["αυτοκίνητο", "autokinito", "aytokinhto", "avtokinito"],
];

for (const [greek, ...latin] of GREEKLISH) {
  test(`${greek} is read in ${latin.join(", ")}`, () => {
    const key = keyOf(foldWord(greek));
    const missed = latin.filter((word) => !listKeys(foldWord(word)).includes(key));
    assert.deepEqual(missed, []);
  });
}

test("spellings that sound alike have one key; others do not", () => {
  assert.equal(keyOf("ινε"), keyOf("ειναι"));
  assert.equal(keyOf("καζακσταν"), "kazakstan");
  assert.notEqual(keyOf("μαλι"), keyOf("βαλι"));
});

test("numbers are their own keys", () => {
  assert.deepEqual(listKeys("2022"), ["2022"]);
});

test("a word is Latin where it has Latin letters and no Greek one", () => {
  assert.deepEqual(["ab", "8a", "αb", "α", "8", ""].map(isLatin), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("any word has at most 128 keys, without capitals, and a Greek one has one", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("αβγνξουhbcjyx8th")), maxLength: 40 }),
      (word) => {
        const keys = listKeys(word);
        assert.ok(keys.length <= 128);
        if (word !== "" && !/[a-z]/.test(word) && /[α-ω]/.test(word)) assert.equal(keys.length, 1);
      },
    ),
  );
});
