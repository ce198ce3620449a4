import assert from "node:assert/strict";
import { test } from "node:test";
import { type StyleSheet, selectStyles } from "./select-styles.ts";

const SHEETS = [
  createSheet(undefined, "base{}"),
  createSheet("post", "post{}"),
  createSheet("timeline", "timeline{}"),
  createSheet(undefined, "print{}"),
];

function select(html: string): string {
  return selectStyles(html, SHEETS)
    .map(({ whole }) => whole)
    .join("");
}

test("a page gets the sheets for every page, in their order", () => {
  assert.equal(select("<p>no classes</p>"), "base{}print{}");
});

test("a block's sheet comes with the block, its parts and its variants", () => {
  for (const name of ["post", "post__note", "post--lead", "note post", "post__note--small"]) {
    assert.equal(select(`<p class="${name}">`), "base{}post{}print{}", name);
  }
});

test("a name that only begins alike is another block", () => {
  assert.equal(select('<p class="postscript timeline-like">'), "base{}print{}");
});

test("words in the text and in other attributes name no block", () => {
  const html = '<p id="post" data-class="post">class="post"</p>'.replace('"post"<', "&quot;post<");
  assert.equal(select(html), "base{}print{}");
});

function createSheet(block: string | undefined, css: string): StyleSheet {
  return { block, layer: "base", whole: css, early: css, late: "" };
}
