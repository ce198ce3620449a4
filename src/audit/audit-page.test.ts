import assert from "node:assert/strict";
import { test } from "node:test";
import { createPageAudit } from "./audit-page.ts";
import { SITE, auditBody, listBodyFaults } from "./test-page.ts";

const audit = createPageAudit(SITE);

/** A piece of a body, and what is wrong with it. */
type Case = readonly [title: string, body: string, ...faults: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a page as the minifier leaves it has no fault",
    "<header><p>α</header><main id=main_ tabindex=-1><h1>α</h1><ul><li><p>α<li>β</ul><p>γ<div><p>δ</div></main>",
  ],
  ["a paragraph ends where a block begins", "<p>α<h2>β</h2>"],
  ["comments are allowed", "<p>α<!-- β --><!---->"],
  ["a reference that pages are written with is allowed", "<p title='&quot;'>&amp; &lt; & α"],
  [
    "an id that stands twice",
    "<p id=a>α<p id=b>β<h2 id=a>γ</h2>",
    'duplicate-id  <h2 id=a> in <body>: The id "a" stands on the page already. Give each element its own.',
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
    "an element in one that cannot hold it",
    "<p><span><div>α</div></span><ul><p>β</ul>",
    "misplaced  <div> in <span>: It cannot stand there by the HTML standard. Put it elsewhere, or use another element.",
    "misplaced  <p> in <ul>: It cannot stand there by the HTML standard. Put it elsewhere, or use another element.",
  ],
  [
    "a link in a link, however deep",
    "<a href=/><b><a href=/>α</a></b></a>",
    "misplaced  <a href=/> in <a href=/>: It cannot stand there by the HTML standard. Put it elsewhere, or use another element.",
  ],
  [
    "a second main element",
    "<main>α</main><main>β</main>",
    "misplaced  <main> in <html lang=el>: It cannot stand there by the HTML standard. Put it elsewhere, or use another element.",
  ],
  [
    "a caption may stand first or last",
    "<figure><figcaption>α</figcaption><p>β</figure><figure><p>α<figcaption>β</figcaption></figure>",
  ],
  [
    "a caption in the middle",
    "<figure><p>α<figcaption>β</figcaption><div>γ</div></figure>",
    "misplaced  <div> in <figure>: It cannot stand there by the HTML standard. Put it elsewhere, or use another element.",
  ],
  [
    "two controls in a label",
    "<label>α<input type=text name=a><span><button type=button>β</button></span></label>",
    "misplaced  <button type=button> in <label>: It cannot stand there by the HTML standard. Put it elsewhere, or use another element.",
  ],
  [
    "text in a list",
    "<ul>α<li>β</ul>",
    "misplaced  α in <ul>: No text can stand there by the HTML standard. Put it into an element.",
  ],
  [
    "elements that are not closed in the order in which they were opened",
    "<b><i>α</b></i></b>",
    "stray-end  </b> in <i>: It ends no element that is open there. Close elements in the order in which they stand in each other.",
  ],
  ["an element that is never closed", "<div><p>α", "unclosed  <div>: It has no end tag."],
  [
    "a paragraph in a link needs its end tag",
    "<a href=/><p>α</a>",
    "stray-end  </a> in <p>: It ends no element that is open there. Close elements in the order in which they stand in each other.",
    "unclosed  <a href=/>: It has no end tag.",
  ],
  [
    "an element that no page has",
    "<div><marquee>α</marquee></div>",
    "unknown-element  <marquee> in <div>: No page has such an element. Use another, or add it to src/audit/elements.ts.",
  ],
  [
    "an attribute that the element cannot have",
    "<p onclick=x>α<p style=color:red>β",
    'unknown-attribute  <p onclick=x> in <body>: It cannot have the attribute "onclick". Leave it out, or add it to src/audit/elements.ts.',
    'unknown-attribute  <p style=color:red> in <body>: It cannot have the attribute "style". Leave it out, or add it to src/audit/elements.ts.',
  ],
  [
    "a value that the attribute cannot have",
    '<p id="">α<p class=" a">β<p lang=α>γ',
    'wrong-value  <p id=""> in <body>: "" cannot be the value of "id".',
    'wrong-value  <p class=" a"> in <body>: " a" cannot be the value of "class".',
    'wrong-value  <p lang=α> in <body>: "α" cannot be the value of "lang".',
  ],
  [
    "an attribute that the element may not lack",
    "<img src=/a.png>",
    'missing-attribute  <img src=/a.png> in <body>: It needs the attribute "alt".',
  ],
  [
    "an attribute twice",
    "<div><p id=a id=b>α</div>",
    'unreadable-tag  <p id=a id=b> in <div>: It has the attribute "id" twice.',
  ],
  ["a bracket may stand in quotes", '<p title="a>b">α'],
  [
    "an attribute without its end",
    'α<p title="a>α',
    'unreadable-tag  <p title="a>α in <body>: A browser cannot tell where its attributes end.',
  ],
  [
    "a bracket in text",
    "<p>1 < 2",
    "stray-bracket  < 2 in <p>: A bracket in text is written &lt;.",
  ],
  [
    "a reference that pages are not written with",
    "<p>&copy=1<p title=&eacute;>α",
    'stray-reference  &copy=1 in <p>: "&copy" is no character reference that pages are written with. Write &amp; for &.',
    'stray-reference  <p title=&eacute;> in <body>: "&eacute;" is no character reference that pages are written with. Write &amp; for &.',
  ],
  [
    "a control character",
    "<p>α\u0001",
    "wrong-character  α\u0001 in <p>: U+0001 is a character that no page may hold.",
  ],
  [
    "a comment that browsers read differently",
    "<p>α<!-->β-->",
    "wrong-comment  <!-->β--> in <p>: Browsers do not agree on where it ends.",
  ],
  ["shapes may be closed by a slash", "<svg viewBox='0 0 1 1'><path d=M0 /><title>α</title></svg>"],
  [
    "an element of HTML in a drawing",
    "<svg><p>α</p></svg>",
    "unknown-element  <p> in <svg>: No page has such an element. Use another, or add it to src/audit/elements.ts.",
    "misplaced  α in <svg>: No text can stand there by the HTML standard. Put it into an element.",
  ],
  [
    "a slash that closes nothing",
    "<div/>α</div>",
    "stray-slash  <div/> in <body>: The slash at its end closes nothing. Leave it out.",
  ],
  [
    "metadata behind the head",
    "<p>α</p><meta name=a content=b>",
    "misplaced  <meta name=a content=b> in <body>: It cannot stand there by the HTML standard. Put it elsewhere, or use another element.",
  ],
];

for (const [title, body, ...faults] of CASES) {
  test(faults.length === 0 ? title : `${title}: a fault`, () => {
    assert.deepEqual(listBodyFaults(body), faults);
  });
}

test("a page begins with its doctype, and has one title with words", () => {
  const list = (html: string): readonly string[] => audit(html).faults.map(({ rule }) => rule);
  assert.deepEqual(list("<!DOCTYPE html><html lang=el><title>α</title>"), []);
  assert.deepEqual(list("<html lang=el><title>α</title>"), ["missing-doctype"]);
  assert.deepEqual(list("<!doctype html><html lang=el><title> </title><p>α"), ["missing-title"]);
  assert.deepEqual(list("<!doctype html><html lang=el><p>α"), ["missing-title"]);
  assert.deepEqual(list("<!doctype html><html lang=el><title>α</title><title>β</title>"), [
    "missing-title",
  ]);
  assert.deepEqual(list("<!doctype html><title>α</title>"), ["misplaced"]);
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
