import assert from "node:assert/strict";
import { test } from "node:test";
import { createExcerpt } from "./excerpt.ts";
import { readQuery } from "./read-query.ts";

test("matches are told from the words and marks around them", () => {
  assert.deepEqual(createExcerpt("Στο «Αλμάτι». Πόλη", new Set(["αλματι", "πολη"])), [
    { text: "Στο", isMatch: false },
    { text: " «", isMatch: false },
    { text: "Αλμάτι", isMatch: true },
    { text: "».", isMatch: false },
    { text: " ", isMatch: false },
    { text: "Πόλη", isMatch: true },
  ]);
});

test("an excerpt has forty words, and dots where there are others", () => {
  const text = Array.from({ length: 100 }, (_, index) => `λέξη${index}`).join(" ");
  assert.equal(show(text, "λείπει"), `${words(0, 40)} …`);
  assert.equal(show(text, "λέξη50"), `… ${words(42, 82).replace("λέξη50", "[λέξη50]")} …`);
  assert.equal(show(text, "λέξη99"), `… ${words(60, 100).replace("λέξη99", "[λέξη99]")}`);
});

test("it is taken from where most matches are", () => {
  const text = `Αλμάτι ${words(0, 60)} Αλμάτι και Αλμάτι`;
  assert.match(show(text, "Αλμάτι"), /\[Αλμάτι\] και \[Αλμάτι\]$/);
});

test("a short or empty text is shown whole", () => {
  assert.equal(show("λίγα λόγια", "λόγια"), "λίγα [λόγια]");
  assert.equal(show("", "λόγια"), "");
});

test("marks of HTML are text", () => {
  assert.equal(show('<img src=x onerror="a"> &lt;', "img"), '<[img] src=x onerror="a"> &lt;');
});

function words(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => `λέξη${from + index}`).join(" ");
}

function show(text: string, query: string): string {
  return createExcerpt(text, new Set(readQuery(query).words.map(({ folded }) => folded)))
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");
}
