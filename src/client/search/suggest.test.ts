import assert from "node:assert/strict";
import { test } from "node:test";
import { suggestNames } from "./suggest.ts";

const NAMES = [
  ["Δοκιμαστική Πολιτεία", "places/a/", "Dokimastiki Politeia"],
  ["Δοκιμάστρια Γραφή", "people/b/"],
] as const;

function suggest(typed: string): readonly string[] {
  return suggestNames(typed, NAMES).map(({ name }) => name);
}

test("names are suggested by the beginnings of their words, in any letters", () => {
  assert.deepEqual(suggest("δοκιμ"), ["Δοκιμαστική Πολιτεία", "Δοκιμάστρια Γραφή"]);
  assert.deepEqual(suggest("dokim polit"), ["Δοκιμαστική Πολιτεία"]);
  assert.deepEqual(suggest("γρα"), ["Δοκιμάστρια Γραφή"]);
  assert.deepEqual(suggest("ραφή"), []);
});

test("nothing is suggested before the second letter, and never more than five", () => {
  assert.deepEqual(suggest("δ"), []);
  assert.deepEqual(suggest(""), []);
  const many = Array.from({ length: 9 }, (_, index) => [`Δοκιμή ${index}`, `${index}/`] as const);
  assert.equal(suggestNames("δο", many).length, 5);
});
