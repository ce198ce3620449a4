import assert from "node:assert/strict";
import { test } from "node:test";
import type { StyleSheet } from "./select-styles.ts";
import { shortenClasses, shortenPage, shortenSheet } from "./short-classes.ts";

function sheet(css: string): StyleSheet {
  return { block: undefined, layer: "base", whole: css, early: css, late: css };
}

const NAMES = shortenClasses(
  [sheet(".post{margin:0}.note,.post__note:not(.late){margin:.5em}")],
  [],
);

test("classes get letters in the order of their names, the same whatever sheet they stand in", () => {
  const expected = [
    ["late", "a"],
    ["note", "b"],
    ["post", "c"],
    ["post__note", "d"],
  ];
  assert.deepEqual([...NAMES], expected);
  const sheets = [sheet(".post__note{}"), sheet(".post{}.note{}.late{}.note{}")];
  assert.deepEqual([...shortenClasses(sheets, [])], expected);
});

test("what stands before the text has the first letters", () => {
  const sheets = [{ ...sheet(".colophon{}.pager{}"), early: "" }, sheet(".post{}.note{}")];
  const expected = [
    ["note", "a"],
    ["post", "b"],
    ["colophon", "c"],
    ["pager", "d"],
  ];
  assert.deepEqual([...shortenClasses(sheets, [])], expected);
});

test("after z come two letters", () => {
  const css = Array.from({ length: 28 }, (_, index) => `.n${String(index).padStart(2, "0")}{}`);
  const names = shortenClasses([sheet(css.join(""))], []);
  assert.deepEqual([...names.values()].slice(-3), ["z", "aa", "ab"]);
});

test("a name that a script holds stays, and no class gets the name of another", () => {
  const code = 'x.className="note late",d.querySelector(".post__note>b"),post(a)';
  const names = shortenClasses(
    [sheet(".note{}.late{}.post__note{}.post{}.b{}.c{}")],
    [{ block: "share", code }],
  );
  assert.deepEqual(
    [...names],
    [
      ["b", "a"],
      ["c", "d"],
      ["late", "late"],
      ["note", "note"],
      ["post", "g"],
      ["post__note", "post__note"],
    ],
  );
});

test("the names of a block that has a script stay", () => {
  const sheets = [sheet(".share{}.share__address{}.shares{}")];
  assert.deepEqual(
    [...shortenClasses(sheets, [{ block: "share", code: "" }])],
    [
      ["share", "share"],
      ["share__address", "share__address"],
      ["shares", "c"],
    ],
  );
});

test("a page's classes become short, and those that no sheet names stay", () => {
  assert.equal(
    shortenPage('<p class="note hook post__note" id="note"><b class="hook">α</b>', NAMES),
    '<p class="b hook d" id="note"><b class="hook">α</b>',
  );
});

test("what reads like a class in text or in another attribute stays", () => {
  const html = '<p data-class="note" title=" class=&quot;note&quot;">class="note" .note</p>';
  const rendered = html.replace('class="note" .', "class=&quot;note&quot; .");
  assert.equal(shortenPage(rendered, NAMES), rendered);
});

test("in a sheet selectors change; numbers, texts and addresses do not", () => {
  const { whole, early, late } = shortenSheet(
    sheet(
      '.post .note>a.late{margin:.5em;font:.8rem/1.5 a}.other{content:".post";background:url(a.post)}',
    ),
    NAMES,
  );
  const expected =
    '.c .b>a.a{margin:.5em;font:.8rem/1.5 a}.other{content:".post";background:url(a.post)}';
  assert.deepEqual([whole, early, late], [expected, expected, expected]);
});

test("what only texts and addresses hold is no class", () => {
  const css = `a{content:".post";quotes:'.note';background:url(https://pictures.example/a.png)}`;
  assert.deepEqual([...shortenClasses([sheet(css)], [])], []);
});
