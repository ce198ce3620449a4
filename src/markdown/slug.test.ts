import assert from "node:assert/strict";
import { test } from "node:test";
import { slugify } from "./slug.ts";

/** The slugs of several titles. */
function slugifyAll(...titles: readonly string[]): readonly string[] {
  return titles.map(slugify);
}

test("Greek is written by ELOT 743", () => {
  assert.deepEqual(
    slugifyAll("Η έφοδος στο δημαρχείο", "Αυγή, ευχή και αϋπνία", "Άγγελος, έγχρωμος, Σφίγξ"),
    ["i-efodos-sto-dimarcheio", "avgi-efchi-kai-aypnia", "angelos-enchromos-sfinx"],
  );
});

test("μπ is b at the start and at the end of a word, mp inside", () => {
  assert.deepEqual(slugifyAll("Μπάρι", "Τραμπ, Κραμπ", "Λάμπρος", "ΜΠ"), [
    ...["bari", "trab-krab", "lampros", "b"],
  ]);
});

test("signs inside a word are taken out, those between words part them", () => {
  assert.deepEqual(
    slugifyAll("Καζακ\u00ADστάν", "δια\u200Bδήλωση", "Ο’Νιλ", "απ’ όλα", "Σαν™ο", "Α·Β/Γ-Δ"),
    ["kazakstan", "diadilosi", "onil", "ap-ola", "sano", "a-v-g-d"],
  );
});

test("letters that have no parts have a spelling of their own, and forms become letters", () => {
  assert.deepEqual(slugifyAll("Sørensen Łódź Straße Æther", "Café Åland", "µέτρα ﬁlm"), [
    ...["sorensen-lodz-strasse-aether", "cafe-aland", "metra-film"],
  ]);
});

test("what has no letter of either script gives nothing", () => {
  assert.deepEqual(slugifyAll("", "…", "Москва", "’\u00AD"), ["", "", "", ""]);
});
