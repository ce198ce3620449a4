import assert from "node:assert/strict";
import { test } from "node:test";
import { editDistance } from "./edit-distance.ts";
import { isInflection } from "./inflection.ts";
import { createNameIndex } from "./name-index.ts";

const NAMES = [
  "Ρωσία",
  "Αυστραλία",
  "Πεσκόφ",
  "Μανγκιστάου",
  "Αλμάτι",
  "Άννα",
  "Περιοχή του Αλμάτι",
];
const index = createNameIndex(
  [
    ...NAMES.map((text) => ({ text, isProper: true })),
    { text: "Γαλλικό Πρακτορείο NetBlocks", isProper: false },
    { text: "Αυστρία", isProper: false },
  ],
  [{ wrong: "Άλμα Άτα", right: "Αλμάτι" }],
  new Set(["Πεσκόβα"]),
);

/** The right name for each word, or a dash. */
function findNames(words: string): string {
  return words
    .split(" ")
    .map((word) => index.findRightName(word) ?? "-")
    .join(" ");
}

test("names, their cases, and what is made of them are right", () => {
  assert.equal(findNames("Πεσκόφ Ρωσίας Ρώσοι Ρωσικός Αλματιού Αυστραλός ΠΕΣΚΟΦ"), "- - - - - - -");
});

test("what sounds the same is told, and in a longer name one letter that does not", () => {
  assert.equal(findNames("Πεσκώφ Πέσκοφ ΠΕΣΚΩΦ Αλμάτυ"), "Πεσκόφ Πεσκόφ Πεσκόφ Αλμάτι");
  assert.equal(findNames("Μαγκιστάο Πασκώφ Αυτραλία"), "Μανγκιστάου - Αυστραλία");
});

test("short names, common words of names, allowed words and other known names are left alone", () => {
  assert.equal(findNames("Άνα Περιοχές Γαλικό Πεσκόβα Αυστρία Netblocks"), "- - - - - NetBlocks");
});

const LETTERS = "αβγδεζθικλ";

test("among very many names only what sounds the same is told", () => {
  const findAmong = (count: number): string => {
    const many = Array.from({ length: count }, (_, at) => {
      const digits = String(at).padStart(30, "0");
      const text = `Κ${digits.replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)))}κ`;
      return { text, isProper: true };
    });
    const all = [{ text: "Μανγκιστάου", isProper: true }, ...many];
    const { findRightName } = createNameIndex(all, [], new Set());
    return ["Μαγκηστάου", "Μανγκιστάο"].map((word) => findRightName(word) ?? "-").join(" ");
  };
  assert.equal(findAmong(1), "Μανγκιστάου Μανγκιστάου");
  assert.equal(findAmong(32_000), "Μανγκιστάου -");
});

test("a first name is told by the surname behind it alone", () => {
  const { findRightName } = createNameIndex(
    [{ text: "Ντμίτρι Πεσκόφ", isProper: true }],
    [],
    new Set(),
  );
  assert.equal(findRightName("Ντιμίτρι", "Πεσκόφ"), "Ντμίτρι");
  assert.equal(findRightName("Ντιμίτρι", "Μεντβέντεφ"), undefined);
  assert.equal(findRightName("Ντιμίτρι"), undefined);
  assert.equal(findRightName("Πεσκώφ"), undefined);
});

test("a listed spelling is found where all of it is", () => {
  assert.deepEqual(index.findWrongName("Άλμα", "Η Άλμα Άτα.", 2), {
    wrong: "Άλμα Άτα",
    right: "Αλμάτι",
  });
  assert.equal(index.findWrongName("Άλμα", "Η Άλμα Άταξη.", 2), undefined);
});

test("the distance counts letters put in, taken out, changed and exchanged", () => {
  assert.deepEqual(
    [
      ["", "αβ"],
      ["αβγ", "αγ"],
      ["αβγ", "αδγ"],
      ["αβγ", "βαγ"],
      ["αβγ", "αβγ"],
    ].map(([from = "", to = ""]) => editDistance(from, to)),
    [2, 1, 1, 1, 0],
  );
});

test("a foreign name takes the endings of its own kind only", () => {
  assert.ok(isInflection("αλματιου", "αλματι"));
  assert.ok(!isInflection("αλματη", "αλματι"));
  assert.ok(!isInflection("ακταο", "ακταου"));
  assert.ok(isInflection("ουκρανοι", "ουκρανια"));
});
