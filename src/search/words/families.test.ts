import assert from "node:assert/strict";
import { test } from "node:test";
import { familyOf } from "./families.ts";
import { foldWord } from "./fold.ts";
import { keyOf } from "./keys.ts";

/** Words of one family. */
const SAME = [
  "αστυνομία αστυνομίας",
  "απεργία απεργίες",
  "υγραέριο υγραερίου",
  "εισβάλλουν εισέβαλαν",
  "παραίτηση παραιτήθηκε",
  "ρολόι ρολόγια",
  "πρόεδρος προέδρου",
  "διαδηλώσεις διαδηλωτές",
  "χτίζω χτίσιμο κτίστηκε έχτισαν",
  "πρόεδρος προεδρικός",
  "διαφωνούν διαφωνούσαν",
  "βλέπω είδαν",
  "μένουν έμειναν μείνουμε",
  "επίσκεψη επισκέπτονταν",
  "ανάμειξη ανάμιξη αναμειχθεί αναμίχθηκε",
  "παραιτούνται παραίτηση",
  "κατασκευή κατασκευάστηκε",
  "χώρα χώρας χώρες χωρών",
  "χώρος χώρου χώροι χώρους",
  "φόρος φόροι φόρων",
];

/** Words that look alike and have nothing to do with each other. */
const OTHER = [
  "βλέπω ίδιος",
  "είδε είδος",
  "μένουν μήνας",
  "στείλτε στύλους",
  "επίσκεψη επισκευή",
  "πολίτης πολιτική",
  "περιοχή περιουσία",
  "πόλη πόλεμος",
  "φωτιά φωνή",
  "κόμμα κομήτης",
  "χώρα χώρος",
  "χώρες χώρους",
  "χώρα χωριά",
  "ώρα όρος",
  "όροι όρια",
  "φορά φόρος",
  "μέρα μέρος",
];

function readFamilies(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map((word) => familyOf(keyOf(foldWord(word)))));
}

for (const words of SAME) {
  test(`${words} are one family`, () => {
    assert.equal(readFamilies(words).size, 1);
  });
}

for (const words of OTHER) {
  test(`${words} are two families`, () => {
    assert.equal(readFamilies(words).size, 2);
  });
}

test("what is not written in letters is a family of its own", () => {
  assert.equal(familyOf("2022"), "2022");
});
