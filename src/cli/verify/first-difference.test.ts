import assert from "node:assert/strict";
import { test } from "node:test";
import { findByteDifference, findTextDifference } from "./first-difference.ts";

test("a place in a text is a line and a column, counted from 1", () => {
  assert.deepEqual(findTextDifference("ένα\nδύο", "ένα\nδέκα"), {
    place: "2:2",
    here: '"ύο"',
    fresh: '"έκα"',
  });
  assert.deepEqual(findTextDifference("x", "y"), { place: "1:1", here: '"x"', fresh: '"y"' });
});

test("a column counts characters beyond the first 65,536 as one", () => {
  assert.equal(findTextDifference("😀😀a", "😀😀b").place, "1:3");
  assert.equal(findTextDifference("😀", "😁").place, "1:1");
});

test("a text that goes on where the other has ended differs from its end on", () => {
  assert.deepEqual(findTextDifference("a\n", "a\nb"), {
    place: "2:1",
    here: undefined,
    fresh: '"b"',
  });
  assert.deepEqual(findTextDifference("ab", "a"), { place: "1:2", here: '"b"', fresh: undefined });
});

test("of what differs forty characters are shown, line ends escaped", () => {
  const { here } = findTextDifference(`\n${"α".repeat(50)}`, "β");
  assert.equal(here, `"\\n${"α".repeat(39)}"`);
});

test("a place among bytes is how many come before it", () => {
  const place = (here: string, fresh: string): string =>
    findByteDifference(Buffer.from(here), Buffer.from(fresh)).place;
  assert.equal(place("abc", "abd"), "byte 2");
  assert.equal(place("", "a"), "byte 0");
  assert.equal(place("ab", "a"), "byte 1");
});
