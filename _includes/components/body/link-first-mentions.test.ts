import assert from "node:assert/strict";
import { test } from "node:test";
import { linkFirstMentions } from "./link-first-mentions.ts";

const almaty = '<a href="/places/almaty/">Αλμάτι</a>';

test("a place or person is linked once on a page, whatever text it is in", () => {
  const texts = [
    [{ kind: "html", html: `<p>${almaty}</p>` }],
    [{ kind: "heading", level: 2, id: "s_a", html: almaty }],
    [{ kind: "html", html: `<p>${almaty}, <a href="/people/a/">Α</a></p>` }],
  ] as const;
  assert.deepEqual(linkFirstMentions(texts), [
    [{ kind: "html", html: `<p>${almaty}</p>` }],
    [{ kind: "heading", level: 2, id: "s_a", html: "Αλμάτι" }],
    [{ kind: "html", html: '<p>Αλμάτι, <a href="/people/a/">Α</a></p>' }],
  ]);
});

test("citations and other links stay", () => {
  const html =
    '<p><a id="s__1" href="#_afp">AFP</a> <a id="s__2" href="#_afp">AFP</a> <a href="/about/">Α</a> <a href="/about/">Α</a></p>';
  assert.deepEqual(linkFirstMentions([[{ kind: "html", html }]]), [[{ kind: "html", html }]]);
});
