import assert from "node:assert/strict";
import { test } from "node:test";
import { fillIn, fillInCount } from "./fill-in.ts";

test("values take the places of their names", () => {
  assert.equal(fillIn("Μέρος {position} από {total}", { position: 2, total: 4 }), "Μέρος 2 από 4");
});

test("a name without a value stays as it is, inherited ones included", () => {
  assert.equal(fillIn("{name} {constructor} {", { other: 1 }), "{name} {constructor} {");
});

test("a value is not filled in again", () => {
  assert.equal(fillIn("{a}{b}", { a: "{b}", b: "$&" }), "{b}$&");
});

test("one takes the singular, every other number the plural", () => {
  const plural = { one: "Μία πηγή", other: "{count} πηγές" };
  assert.equal(fillInCount(plural, 0), "0 πηγές");
  assert.equal(fillInCount(plural, 1), "Μία πηγή");
  assert.equal(fillInCount(plural, 21), "21 πηγές");
});
