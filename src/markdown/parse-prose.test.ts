import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseInlineProse } from "./parse-prose.ts";
import { NESTED, REPEATED } from "./test-many.ts";
import type { Prose } from "./prose.ts";
import { type Element, parseStrictHtml } from "./test-html.ts";
import { formatBlocks, parseTestProse, vocabulary } from "./test-prose.ts";

const ID = /^s__?[a-z0-9-]+$/;
const LINK = /^(?:https?:\/\/[^/]|mailto:|\/(?![/\\])|#)/i;
const ANYTHING = /^/;

/** What the dialect may give: each element, its attributes, and what each may hold. */
const ALIGNMENT = /^table__(?:center|end)$/;
const ALLOWED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: LINK, title: ANYTHING, id: ID, role: /^doc-noteref$/ },
  blockquote: {},
  br: {},
  code: { class: /^language-/ },
  em: {},
  h1: { id: ID },
  h2: { id: ID },
  h3: { id: ID },
  h4: { id: ID },
  h5: { id: ID },
  h6: { id: ID },
  hr: {},
  li: { id: ID },
  ol: { start: /^\d+$/ },
  p: {},
  pre: {},
  span: { lang: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/ },
  strong: {},
  sup: { class: /^footnotes__mark$/, id: ID },
  del: {},
  sub: {},
  table: {},
  caption: { id: ID },
  thead: {},
  tbody: {},
  tr: {},
  th: { scope: /^(?:col|row)$/, class: ALIGNMENT },
  td: { class: ALIGNMENT },
  ul: {},
};

const FRAGMENTS: readonly string[] = [
  ...Array.from("[](){}<>@#!*_`~:;=\"'\\/&|-+.,\n\t 0aΆή😀\u0301\u00a0\u200b\u2028\0\r"),
  ..."[@afp] [@afp; @reuters; via=blogger] [@ ; of=x [@AFP] [α](person:tokayev) ](place: [β]( [γ][r]".split(
    " ",
  ),
  ...'{lang=en} {lang= {#a} {onclick=alert(1)} ::post{#a} ::timeline ::map{places="a ::sections ::x'.split(
    " ",
  ),
  ..."javascript: JaVaScRiPt&colon; data:text/html, vbscript: https://a.b //a.b mailto:a@b /a/ #a".split(
    " ",
  ),
  ...'<script> </script> <img/onerror=x> <b style="x"> <!-- --> <![CDATA[ <?x &lt; &#60; &#x3c; &amp; &colon; &Tab; &#0;'.split(
    " ",
  ),
  ..."\n\n \n> \n- \n1. \n#\u0020 \n##\u0020 \n```\n \n--- \n=== \n\u0020\u0020\u0020\u0020 **".split(
    " ",
  ),
  "\n\n[r]: javascript:x\n\n",
  '\n\n[r]: <https://a.b> "τ"\n\n',
  "\n\n| a | b |\n| -: | --- |\n| ",
  " |\n| ",
  "\n\nTable: ",
  "[^1]",
  "~~",
  "~2~",
  "^2^",
  "\n\n[^1]: ",
  "\n[^2]: ",
  "![α](https://a.b)",
  "[".repeat(30),
  "> ".repeat(30),
];

/** Text of the dialect's own fragments and of any code units, lone surrogates among them. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const RUNS = { numRuns: 1000 * Number(process.env["PROPERTY_FACTOR"] ?? 1), seed: 20220105 };

test("any text at all gives balanced HTML of the dialect's own elements", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      checkProse(parseTestProse(text), text);
    }),
    RUNS,
  );
});

test("any text at all as one line gives balanced HTML of the dialect's inline elements", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      checkProse(parseInlineProse(text, { vocabulary, idPrefix: "s", marksDesk: false }), text);
    }),
    RUNS,
  );
});

test("no two things in any text share an id", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = formatBlocks(parseTestProse(text).blocks.filter(isHtml));
      const ids = parseStrictHtml(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
      assert.deepEqual(ids, [...new Set(ids)]);
    }),
    RUNS,
  );
});

const MANY: readonly string[] = [
  ...REPEATED.map((piece) => piece.repeat(1000)),
  ...NESTED.map((nest) => nest(1000)),
];

test("whatever there is many times over gives elements of the dialect, and places in the text", () => {
  for (const text of MANY) checkProse(parseTestProse(text), text);
});

function isHtml(block: Prose["blocks"][number]): boolean {
  return block.kind !== "directive";
}

function checkProse(prose: Prose, text: string): void {
  for (const element of parseStrictHtml(formatBlocks(prose.blocks.filter(isHtml)))) {
    checkElement(element);
  }
  for (const { offset } of prose.findings) assert.ok(offset >= 0 && offset <= text.length);
  for (const offset of prose.uncited) assert.ok(offset >= 0 && offset < text.length);
  checkPlaces(prose, text.replace(/\r\n?/g, "\n"));
}

/** What refers to something says where it is: there its own first characters have to be. */
function checkPlaces({ mentions, links, citations, uncited, blocks }: Prose, text: string): void {
  for (const { offset } of [...mentions, ...links]) assert.match(text[offset] ?? "", /[[<]/);
  for (const { source, via, of, offsets } of citations) {
    if (uncited.includes(offsets.source)) continue;
    assert.ok(text.startsWith(source, offsets.source));
    assert.ok(text.startsWith(via ?? source, offsets.via));
    assert.ok(text.startsWith(of ?? source, offsets.of));
  }
  for (const block of blocks) {
    if (block.kind !== "directive") continue;
    const { name, id, offset, attributes } = block.directive;
    assert.ok(text.startsWith(`::${name}`, offset));
    for (const word of [id, ...attributes.values()]) {
      if (word) assert.ok(text.startsWith(word.text, word.offset));
    }
  }
}

function checkElement({ name, attributes, ancestors }: Element): void {
  const known = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  assert.ok(known, `<${name}> is not the dialect's`);
  assert.ok(name !== "a" || !ancestors.includes("a"), "a link is in a link");
  for (const [attribute, value] of attributes) {
    const pattern = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    assert.match(value, pattern ?? /(?!)/, `<${name} ${attribute}="${value}">`);
  }
}
