import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTestProse } from "./test-prose.ts";

interface Case {
  readonly title: string;
  readonly markdown: string;
  /** The kind and the words of each passage. */
  readonly passages: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: "paragraphs, items, headings and quotations are passages of their own",
    markdown: "## Ένα\n\nΔύο.\n\n- τρία\n\n> Τέσσερα.",
    passages: ["heading Ένα", "paragraph Δύο.", "item τρία", "paragraph Τέσσερα."],
  },
  {
    title: "marks of emphasis and links go, their words stay",
    markdown: "Το **λευκό** _κτίριο_ στο [Αλμάτι](place:almaty), [α](</b c> 'd') και 5 * 3_4.",
    passages: ["paragraph Το λευκό κτίριο στο Αλμάτι, α και 5 * 3_4."],
  },
  {
    title: "citations go with the blank before them",
    markdown: "Κτίριο [@afp; @reuters] και πλατεία [@afp].",
    passages: ["paragraph Κτίριο και πλατεία."],
  },
  {
    title: "code, addresses and words in another language are one mark each",
    markdown:
      "Το `a  b`, <https://example.org/?? > [x y]{lang=en} και [ναι]{lang=el} <info@example.org>.",
    passages: ["paragraph Το \uFFFC, <https://example.org/?? > \uFFFC και ναι \uFFFC."],
  },
  {
    title: "escapes and entities stand for their characters",
    markdown: String.raw`\*α\* &quot;β&quot; &amp; &beta; [sic]`,
    passages: ['paragraph *α* "β" & β [sic]'],
  },
  {
    title: "lines stay apart without their indentation, and comments go",
    markdown: "Ένα\n   δύο\n<!-- allow: double-space -->\nτρία",
    passages: ["paragraph Ένα\nδύο\nτρία"],
  },
  {
    title: "directives and code blocks are none",
    markdown: "::post{#a}\n\n```\nα\n```",
    passages: [],
  },
];

for (const { title, markdown, passages } of cases) {
  test(title, () => {
    const found = parseTestProse(markdown).passages;
    assert.deepEqual(
      found.map(({ kind, text }) => `${kind} ${text}`),
      passages,
    );
  });
}

test("each character of a passage knows its place in the Markdown, and the end that of the last mark", () => {
  const markdown =
    "> Στο [Αλμάτι](place:almaty) **εδώ**\n> και [x]{lang=en} εκεί [@afp].  \n> **τέλος**\n";
  const [passage] = parseTestProse(markdown).passages;
  assert.ok(passage);
  const { text, offsetOf } = passage;
  for (const [index, character] of Array.from(text).entries()) {
    if (/[^\n\uFFFC]/.test(character)) assert.equal(markdown[offsetOf(index)], character);
  }
  assert.equal(offsetOf(text.indexOf("\uFFFC")), markdown.indexOf("[x]"));
  assert.equal(offsetOf(text.length), markdown.length - 1);
});

test("hostile content is read in no time", () => {
  for (const piece of ["`", "``` ", "[", "[@", "](", "<!-- allow:", " ", "*_", "&", "\\"]) {
    const start = performance.now();
    parseTestProse(`α${piece.repeat(5000)}`);
    assert.ok(performance.now() - start < 3000, piece);
  }
});
