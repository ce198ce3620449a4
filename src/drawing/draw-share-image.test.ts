import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { type Canvas, createCanvas } from "./canvas.ts";
import { PHOTO_WIDTH, drawShareImage } from "./draw-share-image.ts";
import { setLetters } from "./face.ts";

const WORDS = {
  siteName: "Ανταπόκριση",
  kicker: "Διεθνή",
  title: "Έφοδος διαδηλωτών στο δημαρχείο του Αλμάτι",
};

/** Whether a row of pixels from a column on has nothing but paper. */
function isPaper({ width, data }: Canvas, row: number, left: number, right = width): boolean {
  const [red, green, blue] = data;
  for (let column = left; column < right; column++) {
    const at = (row * width + column) * 3;
    if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) return false;
  }
  return true;
}

function isPaperFrom(canvas: Canvas, top: number, left: number): boolean {
  const rows = Array.from({ length: canvas.height - top }, (_, index) => top + index);
  return rows.every((row) => isPaper(canvas, row, left));
}

test("a share image is the same pixels on every machine", () => {
  const { width, height, data } = drawShareImage(WORDS);
  assert.deepEqual([width, height, data.length], [1200, 630, 1200 * 630 * 3]);
  const digest = createHash("sha256").update(data).digest("hex").slice(0, 16);
  // Where this changes, count up DRAWING in src/pictures/share-image.ts: hosts keep images for a year by their names.
  assert.equal(digest, "8a880308c9d80ea6");
});

test("no headline leaves its room, however long it is", () => {
  const words = "Η Μόσχα προειδοποιεί για «εξωτερική παρέμβαση» ";
  for (const title of ["Α", words.repeat(2), words.repeat(40), "Ω".repeat(2000), "Ώ̈".repeat(90)]) {
    const canvas = drawShareImage({ ...WORDS, title, kicker: title, siteName: title });
    assert.ok(isPaperFrom(canvas, 0, 1200 - 60), title.slice(0, 50));
    assert.ok(isPaperFrom(canvas, 606, 0), title.slice(0, 50));
  }
});

test("what the typeface lacks is left out, and nothing is drawn of no words", () => {
  assert.equal(setLetters("🔥‮").letters.length, 0);
  assert.equal(setLetters("α🔥β").width, setLetters("αβ").width);
  const empty = drawShareImage({ siteName: "", kicker: undefined, title: "🔥" });
  assert.ok(isPaperFrom(empty, 140, 0));
});

test("letters of Greek with all its accents, Latin and Cyrillic are there", () => {
  for (const letter of "ΆΈΉΊΌΎΏΐΰϊϋςᾶἀ«»·;–—…’€ŚłçЖя") {
    assert.equal(setLetters(letter).letters.length, 1, letter);
  }
});

test("a photograph is at the right edge, and no word in it", () => {
  const photo = createCanvas(PHOTO_WIDTH, 630, "#808080");
  const canvas = drawShareImage({ ...WORDS, title: "Μακρύς τίτλος ".repeat(9) }, photo);
  const start = (300 * 1200 + 1200 - PHOTO_WIDTH) * 3;
  const row = canvas.data.subarray(start, start + PHOTO_WIDTH * 3);
  assert.ok(row.every((value) => value === 0x80));
});
