import assert from "node:assert/strict";
import { test } from "node:test";
import { drawIcon, formatIcon } from "./paint-mark.ts";

test("an icon has the mark in its middle, and the paper around it", () => {
  const { data, width } = drawIcon(40, 40);
  const colourAt = (x: number, y: number): readonly number[] => [
    ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
  ];
  const paper = [0xfd, 0xfc, 0xf9];
  assert.deepEqual(colourAt(0, 0), paper);
  assert.deepEqual(colourAt(39, 39), paper);
  assert.deepEqual(colourAt(16, 10), [0x1c, 0x1a, 0x17]);
  assert.deepEqual(colourAt(34, 20), [0xb2, 0x22, 0x22]);
  // The hole of the letter.
  assert.deepEqual(colourAt(16, 19), paper);
});

test("the icon of a page is the same drawing", () => {
  assert.equal(
    formatIcon(40),
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-4 -4.5 40 40'><path fill='#fdfcf9' d='M-4 -4.5h40v40h-40z'/>" +
      "<path fill='#1c1a17' d='M10 3h6l8 22h2v3h-10v-3h2l-2 -6h-8l-2 6h2v3h-8v-3h2zM12 8l-3 8h6z'/><path fill='#b22222' d='M29 3h3v25h-3z'/></svg>",
  );
});
