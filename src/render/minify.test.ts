import assert from "node:assert/strict";
import { test } from "node:test";
import { minifyHtml } from "./minify.ts";

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
