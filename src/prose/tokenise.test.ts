import assert from "node:assert/strict";
import { test } from "node:test";
import { CYRILLIC, DIGIT, GREEK, LATIN } from "./letters.ts";
import { tokenise } from "./tokenise.ts";

/** The words of a text. */
function listWords(text: string): readonly string[] {
  return tokenise(text, "paragraph").words.map(({ start, end }) => text.slice(start, end));
}

/** What is in a text and is no prose. */
function listAddresses(text: string): readonly string[] {
  return tokenise(text, "paragraph").addresses.map(({ start, end }) => text.slice(start, end));
}

test("words are letters, their marks and digits without a break", () => {
  assert.deepEqual(listWords("Ο 45χρονος, «κρότου-λάμψης» α\u0301λλος 😀 π.χ. ουτ' 1,5"), [
    ..."Ο 45χρονος κρότου λάμψης α\u0301λλος π χ ουτ 1 5".split(" "),
  ]);
  assert.deepEqual(listWords(" …"), []);
});

test("a word knows the scripts of all its letters", () => {
  const { words } = tokenise("Αλμάτι LΝG Москва 12", "paragraph");
  const scripts = words.map(({ traits }) => traits & (GREEK | LATIN | CYRILLIC | DIGIT));
  assert.deepEqual(scripts, [GREEK, GREEK | LATIN, CYRILLIC, DIGIT]);
});

test("addresses, accounts and hashtags are no words, and end before the sentence does", () => {
  const text =
    "Στο https://t.co/a?b=1, (www.example.org/α) ή info@example.gr. Με #Ναι και @desk_1!";
  assert.deepEqual(listAddresses(text), [
    ..."https://t.co/a?b=1 www.example.org/α info@example.gr #Ναι @desk_1".split(" "),
  ]);
  assert.deepEqual(listWords(text), ["Στο", "ή", "Με", "και"]);
});

test("a point between words, a time and a number make no address", () => {
  for (const text of ["Έφυγε.Ναι", "10:30", "κ.Α", "1.5", "U.S.", ".", "#", "α:"]) {
    assert.deepEqual(listAddresses(text), [], text);
  }
});
