import assert from "node:assert/strict";
import { test } from "node:test";
import { selectStyles } from "./select-styles.ts";

const SHEETS = [
  { block: undefined, css: "base{}" },
  { block: "post", css: "post{}" },
  { block: "timeline", css: "timeline{}" },
  { block: undefined, css: "print{}" },
];

test("a page gets the sheets for every page, in their order", () => {
  assert.equal(selectStyles("<p>no classes</p>", SHEETS), "base{}print{}");
});

test("a block's sheet comes with the block, its parts and its variants", () => {
  for (const name of ["post", "post__note", "post--lead", "note post", "post__note--small"]) {
    assert.equal(selectStyles(`<p class="${name}">`, SHEETS), "base{}post{}print{}", name);
  }
});

test("a name that only begins alike is another block", () => {
  assert.equal(selectStyles('<p class="postscript timeline-like">', SHEETS), "base{}print{}");
});

test("words in the text and in other attributes name no block", () => {
  const html = '<p id="post" data-class="post">class="post"</p>'.replace('"post"<', "&quot;post<");
  assert.equal(selectStyles(html, SHEETS), "base{}print{}");
});
