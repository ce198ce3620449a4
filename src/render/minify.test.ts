import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { minify } from "html-minifier-terser";
import { OPTIONS } from "./ask-minifier.ts";
import { minifyHtml } from "./minify.ts";
import { anyHtml } from "./test-trees.ts";
import { countRuns } from "../../test/support/count-runs.ts";

async function expectPlain(html: string): Promise<void> {
  assert.equal(await minifyHtml(html), await minify(html, OPTIONS), JSON.stringify(html));
}

test("what a browser puts back by itself is taken out", async () => {
  const html =
    '<!DOCTYPE html><html lang="el"><head><title>Α</title></head><body>\n  <!-- note -->\n  <p class="kicker">Β</p>\n  <p>Γ</p>\n</body></html>';
  assert.equal(
    await minifyHtml(html),
    "<!doctype html><html lang=el><title>Α</title><p class=kicker>Β<p>Γ",
  );
});

test("spaces between words and inline elements stay", async () => {
  assert.equal(
    await minifyHtml("<p>στο <a href='/a/'>Αλμάτι</a> <b>AFP</b>.</p>"),
    "<p>στο <a href=/a/ >Αλμάτι</a> <b>AFP</b>.",
  );
});

test("text that reads like markup stays text", async () => {
  assert.equal(await minifyHtml("<p>a &lt;b&gt; &amp;lt; c</p>"), "<p>a &lt;b&gt; &amp;lt; c");
});

test("what is minified once does not change when it is minified again", async () => {
  const inputs = [
    "<p title=\"a &quot;b&quot; 'c'\">x</p>",
    "<ul><li>a<li>b</ul><p>c",
    "<svg viewBox='0 0 1 1'><title>t</title><path d='M0 0h1'/></svg>",
    "<pre>  two\n\n lines </pre>",
    '<a href="https://example.org/?a=1&amp;copy=2">x</a>',
  ];
  for (const input of inputs) {
    const once = await minifyHtml(input);
    assert.equal(await minifyHtml(once), once);
  }
});

test("any tree at all becomes what the minifier itself makes of it, byte for byte", async () => {
  const numRuns = countRuns(60, 150);
  await fc.assert(fc.asyncProperty(anyHtml, expectPlain), { numRuns, seed: 20220105 });
});

const ODD: readonly (readonly [title: string, html: string])[] = [
  [
    "a space of another width, behind which the minifier takes out a plain one",
    "<p>α<b>\u2009</b> β</p><p>α\u2009 β</p><p>α\u202f<a href='/'> β</a></p>",
  ],
  ["a no-break space between spaces", "<p>α \u00a0 β</p><p>\u00a0</p>"],
  ["prose inside of prose", '<div class="prose"><div class="prose"></div><p></p></div>'],
  ["line feeds among words", "<p>α\nβ <b>γ\n</b>δ\n\nε</p>\n<p>\nζ</p><pre>η\nθ</pre>"],
  ["line feeds in a page with a style", "<style></style><p>α\nβ</p><style>γ\nδ{}</style>"],
  ["a list inside of a list", "<ul><li>α<ul><li>β</li></ul></li></ul>"],
  ["a section inside of a section", "<section><section><p>α</p></section></section><p>β</p>"],
  ["a `>` inside quotes", '<p title="a > b">α</p><p title=">">β</p>'],
  ["a value that ends in a slash", '<a href="/a/">α</a><a href="/">β</a><a href="/a">γ</a>'],
  ["values with spaces at their ends", '<p class=" a  b " title=" c ">α</p><p class="">β</p>'],
  ["marks in the place of what is taken out", "<p>\u{E000}</p><ul>\u{E001}0</ul>"],
  ["marks that replace() gives a meaning", "<ul><li>$& $1 $$ $`</li></ul>"],
  ["nothing at all", ""],
];
for (const [title, html] of ODD) {
  test(`${title}: the same as the minifier's own`, async () => {
    await expectPlain(html);
    await expectPlain(`<section><p>α</p>${html}</section>`);
  });
}

test("what is remembered of one page does not show in the next of the same shape", async () => {
  for (const word of ["πρώτο", "", " ", "δεύτερο λέξη", "a/", "a=b"]) {
    await expectPlain(
      `<section id="${word}"><p class="a">${word}</p><ul><li>${word}</li></ul></section>`,
    );
  }
});
