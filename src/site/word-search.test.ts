import assert from "node:assert/strict";
import { test } from "node:test";
import { createWordSearch } from "./word-search.ts";

const isWritten = (text: string, word = "Invalid Date"): boolean =>
  createWordSearch([{ path: "_data/posts.json", bytes: Buffer.from(text) }])(word);

for (const text of [
  "Invalid Date",
  "Invalid\nDate",
  String.raw`"Invalid\nDate"`,
  String.raw`"Invalid\u0020Date"`,
  "In*valid* Date",
  String.raw`\I\nvalid Date`,
]) {
  test(`${JSON.stringify(text)} says it`, () => {
    assert.ok(isWritten(text));
  });
}

test("other words do not, and what is in the words of the interface is no author's", () => {
  assert.ok(!isWritten("Invalid date"));
  const file = { path: "_data/strings.json", bytes: Buffer.from("Invalid Date") };
  assert.ok(!createWordSearch([file])("Invalid Date"));
});
