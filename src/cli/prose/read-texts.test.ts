import assert from "node:assert/strict";
import { test } from "node:test";
import { splitParagraphs } from "./read-texts.ts";

/** The paragraphs of a text, each with its line. */
function split(text: string): readonly string[] {
  return splitParagraphs("a.txt", text).map(({ line, text: words }) => `${line} ${words}`);
}

test("empty lines part paragraphs, and lines between them are one", () => {
  assert.deepEqual(split("Ένα\nδύο\n\n \nΤρία\n"), ["1 Ένα\nδύο", "5 Τρία"]);
});

test("without an empty line, each line is a paragraph, whatever ends it", () => {
  assert.deepEqual(split("\uFEFFΈνα\r\nΔύο\rΤρία\n\n"), ["1 Ένα", "2 Δύο", "3 Τρία"]);
});

test("a text with nothing in it has no paragraph", () => {
  assert.deepEqual(split("\n \n"), []);
});
