import assert from "node:assert/strict";
import { test } from "node:test";
import { shorten } from "./shorten.ts";

test("a text that fits stays whole, in one line", () => {
  assert.equal(shorten("Ένα\nδύο", 7), "Ένα δύο");
});

test("a longer text ends with its last whole word; a word that is too long is cut", () => {
  assert.equal(shorten("Ένα δύο τρία", 9), "Ένα δύο…");
  assert.equal(shorten("Ένα δύο τρία", 8), "Ένα δύο…");
  assert.equal(shorten("άλφα", 2), "ά…");
});
