import assert from "node:assert/strict";
import { test } from "node:test";
import type { VNode } from "preact";
import { addScripts, addToPage, fillInStyles, renderTree } from "./render-document.ts";
import type { StyleSheet } from "./select-styles.ts";

const SHEETS = [
  {
    block: undefined,
    layer: "base",
    whole: "p{margin:0;color:red}",
    early: "p{margin:0}",
    late: "p{color:red}",
  },
  {
    block: "post",
    layer: "components",
    whole: ".post{margin:0}",
    early: "",
    late: ".post{margin:0}",
  },
] as const;

function renderDocument(tree: VNode, styleSheets: readonly StyleSheet[]): string {
  const rendered = renderTree(tree);
  return fillInStyles(rendered, rendered, styleSheets);
}

test("the document's one style element holds the sheets that the page uses", () => {
  const tree = (
    <html lang="el">
      <head>
        <style />
      </head>
      <body class="post" />
    </html>
  );
  assert.equal(
    renderDocument(tree, SHEETS),
    '<!doctype html><html lang="el"><head><style>@layer b{p{margin:0;color:red}}@layer c{.post{margin:0}}</style></head><body class="post"></body></html>',
  );
});

test("a second style element behind the text takes the styles that can wait", () => {
  const tree = (
    <div class="post">
      <style />
      <p>text</p>
      <style />
      <p>more</p>
    </div>
  );
  assert.equal(
    renderDocument(tree, SHEETS),
    '<!doctype html><div class="post"><style>@layer b{p{margin:0}}</style><p>text</p><style>@layer b{p{color:red}}@layer c{.post{margin:0}}</style><p>more</p></div>',
  );
});

test("a page without a style element stays as it is", () => {
  assert.equal(renderDocument(<p class="post" />, SHEETS), '<!doctype html><p class="post"></p>');
});

test("marks that replace() gives a meaning are nothing special in a style", () => {
  const css = 'a::after{content:"$&$1"}';
  const sheets = [{ block: undefined, layer: "base", whole: css, early: css, late: "" }] as const;
  assert.equal(
    renderDocument(<style />, sheets),
    '<!doctype html><style>@layer b{a::after{content:"$&$1"}}</style>',
  );
});

test("text is escaped", () => {
  assert.equal(
    renderDocument(<p title={'"><script>'}>{"<script>alert(1)</script>"}</p>, []),
    '<!doctype html><p title="&quot;>&lt;script>">&lt;script>alert(1)&lt;/script></p>',
  );
});

test("what a page uses is told from the page as it was rendered, whose quotes are still there", () => {
  assert.equal(
    fillInStyles("<style></style><p class=post>", '<style></style><p class="post"></p>', SHEETS),
    "<style>@layer b{p{margin:0;color:red}}@layer c{.post{margin:0}}</style><p class=post>",
  );
});

const SCRIPTS = [
  { block: "search", code: "find()" },
  { block: "share", code: 'share("$&")' },
];

test("the scripts of the blocks that a page names are behind all else", () => {
  const rendered = '<body class="share__button note">';
  assert.equal(
    addScripts("<body class=share__button>", rendered, SCRIPTS),
    '<body class=share__button><script>share("$&")</script>',
  );
});

test("a page that names no block of a script has none", () => {
  assert.equal(addScripts("<p>share", "<p>share", SCRIPTS), "<p>share");
});

test("what comes to a page is behind the first style of its head, and at its end", () => {
  assert.equal(
    addToPage("<title>α</title><style></style><p>β<svg><style></style></svg><p>γ", {
      head: "<meta name=a>",
      foot: "<script></script>",
    }),
    "<title>α</title><style></style><meta name=a><p>β<svg><style></style></svg><p>γ<script></script>",
  );
});

test("marks that replace() gives a meaning are nothing special in what comes to a page", () => {
  assert.equal(addToPage("<style></style>α", { head: "$&", foot: "$1" }), "<style></style>$&α$1");
});

test("a page without a style takes nothing", () => {
  assert.equal(addToPage("<p>α", { head: "<meta name=a>", foot: "β" }), "<p>α");
});
