import assert from "node:assert/strict";
import { test } from "node:test";
import { simplifyHtml } from "./story-feed.tsx";
import { siteAt } from "../../links/test-site-address.ts";

const PAGE = "https://example.org/stories/unrest/protests/";

const CASES: readonly (readonly [rule: string, html: string, plain: string])[] = [
  [
    "text stays as it is",
    '<p>Α &lt;b class="x"&gt; &amp; Β</p>',
    '<p>Α &lt;b class="x"&gt; &amp; Β</p>',
  ],
  ["classes, ids and labels go", '<p class="note" id="x" aria-label="y">Α</p>', "<p>Α</p>"],
  [
    "an address of the site gets its origin",
    '<a href="/people/x/#y">Α</a>',
    '<a href="https://example.org/people/x/#y">Α</a>',
  ],
  [
    "a place on the page is one on the entry's page",
    '<a id="p__1" href="#_afp">AFP</a>',
    `<a href="${PAGE}#_afp">AFP</a>`,
  ],
  [
    "an address elsewhere stays",
    '<a href="https://t.co/a?b=1&amp;c=2">Α</a>',
    '<a href="https://t.co/a?b=1&amp;c=2">Α</a>',
  ],
  [
    "language and machine dates stay",
    '<q lang="en"><time class="d" datetime="2022-01-05">5/1</time></q>',
    '<q lang="en"><time datetime="2022-01-05">5/1</time></q>',
  ],
  [
    "a value may hold an angle bracket",
    '<a aria-label="1 > 0" href="#x">Α</a>',
    `<a href="${PAGE}#x">Α</a>`,
  ],
  ["an element may be empty", '<br class="x"/><hr>', "<br><hr>"],
];

for (const [rule, html, plain] of CASES) {
  test(rule, () => {
    assert.equal(simplifyHtml(html, PAGE, siteAt("https://example.org")), plain);
  });
}
