import assert from "node:assert/strict";
import { test } from "node:test";
import { createPageAudit } from "./audit-page.ts";
import { SITE, auditBody, listBodyProblems } from "./test-page.ts";

const audit = createPageAudit(SITE);

/** A piece of a body, and what is wrong with it. */
type Case = readonly [title: string, body: string, ...problems: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a page as the minifier leaves it has no problem",
    "<header><p>α</header><main id=main_ tabindex=-1><h1>α</h1><ul><li><p>α<li>β</ul><p>γ<div><p>δ</div></main>",
  ],
  ["a paragraph ends where a block begins", "<p>α<h2>β</h2>"],
  ["comments are allowed", "<p>α<!-- β --><!---->"],
  ["a reference that pages are written with is allowed", "<p title='&quot;'>&amp; &lt; & α"],
  [
    "an id that is there twice",
    "<p id=a>α<p id=b>β<h2 id=a>γ</h2>",
    'duplicate-id  <h2 id=a>: The id "a" is on the page already. Give each element its own.',
  ],
  ["a link to a place on the page may come before the place", "<a href=#a>α</a><p id=a>β"],
  ["a link to the top needs no place", "<a href=#>α</a>"],
  [
    "a link to a place that is not on the page",
    "<a href=#a>α</a><a class=x href=#a>α</a><p id=A>β",
    'missing-id  <a href=#a>: Nothing on the page has the id "a". Give it to the element that is meant.',
  ],
  ["an anchor is decoded", "<a href=#%CE%B1>α</a><p id=α>β"],
  [
    "a name, or a description, that is not on the page",
    '<section aria-labelledby="a b"><h2 id=a>α</h2></section><nav aria-describedby=c></nav>',
    'missing-id  <section aria-labelledby="a b">: Nothing on the page has the id "b". Give it to the element that is meant.',
    'missing-id  <nav aria-describedby=c>: Nothing on the page has the id "c". Give it to the element that is meant.',
  ],
  ["a label may name a control", "<label for=a>α</label><input id=a type=search name=q>"],
  [
    "a label of what is no control",
    "<label for=a>α</label><p id=a>β",
    'missing-id  <label for=a>: No control on the page has the id "a". Give it to the one that is meant.',
  ],
  [
    "elements that are not closed in the order in which they were opened",
    "<b><i>α</b></i></b>",
    "stray-end  </b> in <i>: It ends no element that is open there. Close elements in the order in which they are nested.",
  ],
  [
    "an end tag of nothing that is open",
    "<p>α</b>",
    "stray-end  </b>: It ends no element that is open there. Close elements in the order in which they are nested.",
  ],
  ["an element without content needs no end tag", "<p>α<br>β<hr><my-list><li>γ</my-list>"],
  ["a slash that closes nothing", "<div/>α", "unclosed  <div/>: It has no end tag."],
  [
    "code that the page's policy forbids",
    "<p onclick=x>α<p style=color:red>β",
    'inline-code  <p onclick=x>: The page\'s policy forbids the attribute "onclick". Put the code into a file of src/client, and the style into one beside its component.',
    'inline-code  <p style=color:red>: The page\'s policy forbids the attribute "style". Put the code into a file of src/client, and the style into one beside its component.',
  ],
  [
    "an id that is no word",
    '<b id="">α</b><b id="a b">β</b>',
    'wrong-id  <b id="">: An id is one word. Give it one, or leave it out.',
    'wrong-id  <b id="a b">: An id is one word. Give it one, or leave it out.',
  ],
  [
    "an address that all links would follow",
    "<base href=/a/>",
    "base  <base href=/a/>: It would lead every link on the page elsewhere. Leave it out.",
  ],
  ["an element that is never closed", "<div><p>α", "unclosed  <div>: It has no end tag."],
  [
    "an attribute that the element may not lack",
    "<img src=/a.png>",
    'missing-attribute  <img src=/a.png>: It needs the attribute "alt".',
  ],
  [
    "an attribute twice",
    "<div><p id=a id=b>α</div>",
    'unreadable-tag  <p id=a id=b> in <div>: It has the attribute "id" twice.',
  ],
  ["a bracket may be in quotes", '<p title="a>b">α'],
  [
    "an attribute without its end",
    'α<p title="a>α',
    'unreadable-tag  <p title="a>α: A browser cannot tell where its attributes end.',
  ],
  ["a bracket in text", "<p>1 < 2", "stray-bracket  < 2: A bracket in text is written &lt;."],
  [
    "a reference that pages are not written with",
    "<p>&copy=1<p title=&eacute;>α",
    'stray-reference  &copy=1: "&copy" is no character reference that pages are written with. Write &amp; for &.',
    'stray-reference  <p title=&eacute;>: "&eacute;" is no character reference that pages are written with. Write &amp; for &.',
  ],
  [
    "a control character",
    "<p>α\u0001",
    "wrong-character  α\u0001: U+0001 is a character that no page may hold.",
  ],
  [
    "a comment that browsers read differently",
    "<p>α<!-->β-->",
    "wrong-comment  <!-->β-->: Browsers do not agree on where it ends.",
  ],
  ["shapes may be closed by a slash", "<svg viewBox='0 0 1 1'><path d=M0 /><title>α</title></svg>"],
];

for (const [title, body, ...problems] of CASES) {
  test(problems.length === 0 ? title : `${title}: a problem`, () => {
    assert.deepEqual(listBodyProblems(body), problems);
  });
}

test("a page begins with its doctype, and has one title with words", () => {
  const list = (html: string): readonly string[] => audit(html).problems.map(({ rule }) => rule);
  assert.deepEqual(list("<!DOCTYPE html><html lang=el><title>α</title>"), []);
  assert.deepEqual(list("<html lang=el><title>α</title>"), ["missing-doctype"]);
  assert.deepEqual(list("<!doctype html><html lang=el><title> </title><p>α"), ["missing-title"]);
  assert.deepEqual(list("<!doctype html><html lang=el><p>α"), ["missing-title"]);
  assert.deepEqual(list("<!doctype html><html lang=el><title>α</title><title>β</title>"), [
    "missing-title",
  ]);
  assert.deepEqual(list("<!doctype html><html><title>α</title>"), ["missing-attribute"]);
});

test("what a page has to do with others is noted once: ids, addresses on the site, words that want looking into", () => {
  const { ids, addresses, suspects } = auditBody(
    "<p id=a><a href=/b/ >α</a><a href=\"/b/?q=1#c\">α</a><a href=https://news.example/d/>α</a><a href=https://other.example/e/>α</a><a id=f href='mailto:?body=https://news.example/g/'>α</a>TODO undefined<p>TODO",
    `<link rel=canonical href=https://news.example/ ><meta property=og:url content=https://news.example/h/><script type=application/ld+json>{"@id":"https://news.example/i/#x"}</script>`,
  );
  assert.equal(ids, "a\nf");
  assert.equal(addresses, "/\n/h/\n/i/\n/b/\n/b/#c\n/d/");
  assert.deepEqual(suspects, ["TODO", "undefined"]);
});
