import assert from "node:assert/strict";
import { test } from "node:test";
import { isMatch, quotePhrase, readQuery } from "./words.ts";

function matches(word: string, query: string): boolean {
  return readQuery(query).every((wanted) => isMatch(word, wanted));
}

test("a query is read as words without accents, capitals, final sigmas and punctuation", () => {
  assert.deepEqual(readQuery("«Ο ΔΙΑΔΗΛΩΤΉΣ», 2022;"), ["ο", "διαδηλωτησ", "2022"]);
  assert.deepEqual(readQuery("Κασίμ-Γιομάρτ"), ["κασιμ", "γιομαρτ"]);
  assert.deepEqual(readQuery(" ?! "), []);
});

test("marks of a quotation round a whole query make it a phrase", () => {
  assert.equal(quotePhrase("«μέγιστη σκληρότητα»"), '"μέγιστη σκληρότητα"');
  assert.equal(quotePhrase("“μέγιστη σκληρότητα”"), '"μέγιστη σκληρότητα"');
  assert.equal(quotePhrase("η «μέγιστη σκληρότητα»"), "η «μέγιστη σκληρότητα»");
  assert.equal(quotePhrase(""), "");
});

const FOUND = [
  ["Πυρκαγιές", "πυρκαγιά"],
  ["πυρκαγιών,", "ΠΥΡΚΑΓΙΑ"],
  ["πυρκαγιά", "πυρκαγιές"],
  ["διαδηλωτές.", "διαδηλωτής"],
  ["διαδηλωτριών", "διαδηλωτής"],
  ["παραιτήθηκε", "παραίτηση"],
  ["πόλεις", "πόλη"],
  ["πόλη", "πόλεις"],
  ["νέων", "νέος"],
  ["νέος", "νέων"],
  ["ξένη", "ξένους"],
  ["έτη", "έτος"],
  ["χώρα", "χωρών"],
  ["χώματος", "χώμα"],
  ["σώμα", "σώματος"],
  ["παπάδες", "παπάς"],
  ["Καζακστάν", "καζ"],
  ["«ίντερνετ»", "ΙΝΤΕΡΝΕΤ"],
  ["Κασίμ-Γιομάρτ", "Γιομάρτ"],
  ["Κασίμ-Γιομάρτ", "Κασίμ-Γιομάρτ"],
  ["NetBlocks,", "blocks"],
  ["NetBlocks", "netblocks"],
  ["Reuters", "reuter"],
  ["5.000", "5.000"],
  ["COVID-19", "covid"],
  ["ΟΗΕ", "οηε"],
  ["και", "και"],
  ["γης", "γη"],
] as const;

for (const [word, query] of FOUND) {
  test(`«${query}» finds «${word}»`, () => {
    assert.equal(matches(word, query), true);
  });
}

const NOT_FOUND = [
  ["που", "πυρκαγιά"],
  ["και", "Καζαχστάν"],
  ["Καζακστάν", "και"],
  ["κατά", "και"],
  ["παρά", "Παρίσι"],
  ["πολιτική", "πόλη"],
  ["πρόεδρος", "που"],
  ["πολύ", "Πολωνία"],
  ["του", "τουρισμός"],
  ["με", "Μέκκα"],
  ["net", "networks"],
  ["πυρ", "πυρκαγιά"],
  ["—", "πυρκαγιά"],
  ["2021", "2022"],
  ["1.234.567", "1234568"],
] as const;

for (const [word, query] of NOT_FOUND) {
  test(`«${query}» does not find «${word}»`, () => {
    assert.equal(matches(word, query), false);
  });
}
