import assert from "node:assert/strict";
import { test } from "node:test";
import { readExcerpt } from "./excerpt.ts";

test("matches are told from the words around them", () => {
  assert.deepEqual(readExcerpt("στο <mark>Αλμάτι.</mark> <mark>Όλα</mark>"), [
    { text: "στο ", isMatch: false },
    { text: "Αλμάτι.", isMatch: true },
    { text: " ", isMatch: false },
    { text: "Όλα", isMatch: true },
  ]);
});

test("marks of HTML in the text itself stay text", () => {
  assert.deepEqual(readExcerpt("&lt;img src=x onerror=&quot;a&quot;&gt; &amp;lt; <b>"), [
    { text: '<img src=x onerror="a"> &lt; <b>', isMatch: false },
  ]);
});

test("an empty excerpt has no piece", () => {
  assert.deepEqual(readExcerpt(""), []);
});
