import assert from "node:assert/strict";
import { test } from "node:test";
import { breakLines } from "./break-lines.ts";

/** Every letter and space is as wide as another. */
function lines(text: string, width: number): readonly string[] {
  return breakLines(text, width, (part) => part.length);
}

test("a text that has room is one line, and one without words none", () => {
  assert.deepEqual(lines("Η νύχτα", 7), ["Η νύχτα"]);
  assert.deepEqual(lines("Η νύχτα", 6.9), ["Η", "νύχτα"]);
  assert.deepEqual(lines("  ", 6), []);
});

test("lines are as few as they can be, and as equal", () => {
  assert.deepEqual(lines("ααααα βββββ γγγγγ δδδδδ", 17), ["ααααα βββββ", "γγγγγ δδδδδ"]);
});

test("no line ends in an article where another way is as short", () => {
  assert.deepEqual(lines("Μπήκαν χθες στο δημαρχείο", 15), ["Μπήκαν χθες", "στο δημαρχείο"]);
});

test("a word that is wider than a line is cut, and spaces that keep words together do not break", () => {
  assert.deepEqual(lines("ααααααα β", 3), ["ααα", "ααα", "α β"]);
  assert.deepEqual(lines("12\u00a0000 ευρώ", 7), ["12\u00a0000", "ευρώ"]);
});
