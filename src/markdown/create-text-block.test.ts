import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTestProse } from "./test-prose.ts";

interface Case {
  readonly title: string;
  readonly markdown: string;
  /** The kind and the words of each passage. */
  readonly textBlocks: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: "paragraphs, items, headings and quotations are passages of their own",
    markdown: "## Ένα\n\nΔύο.\n\n- τρία\n\n> Τέσσερα.",
    textBlocks: ["heading Ένα", "paragraph Δύο.", "item τρία", "paragraph Τέσσερα."],
  },
  {
    title: "marks of emphasis and links go, their words stay",
    markdown: "Το **λευκό** _κτίριο_ στο [Αλμάτι](place:almaty), [α](</b c> 'd') και 5 * 3_4.",
    textBlocks: ["paragraph Το λευκό κτίριο στο Αλμάτι, α και 5 * 3_4."],
  },
  {
    title: "citations go with the space before them",
    markdown: "Κτίριο [@afp; @reuters] και πλατεία [@afp].",
    textBlocks: ["paragraph Κτίριο και πλατεία."],
  },
  {
    title: "code, addresses and words in another language are one mark each",
    markdown:
      "Το `a  b`, <https://example.org/?? > [x y]{lang=en} και [ναι]{lang=el} <info@example.org>.",
    textBlocks: ["paragraph Το \uFFFC, <https://example.org/?? > \uFFFC και ναι \uFFFC."],
  },
  {
    title: "escapes and entities mean their characters",
    markdown: String.raw`\*α\* &quot;β&quot; &amp; &beta; [sic]`,
    textBlocks: ['paragraph *α* "β" & β [sic]'],
  },
  {
    title: "lines stay apart without their indentation, and comments go",
    markdown: "Ένα\n   δύο\n<!-- allow: double-space -->\nτρία",
    textBlocks: ["paragraph Ένα\nδύο\nτρία"],
  },
  {
    title: "directives and code blocks are none",
    markdown: "::post{#a}\n\n```\nα\n```",
    textBlocks: [],
  },
];

for (const { title, markdown, textBlocks } of cases) {
  test(title, () => {
    const found = parseTestProse(markdown).textBlocks;
    assert.deepEqual(
      found.map(({ kind, text }) => `${kind} ${text}`),
      textBlocks,
    );
  });
}

test("each character of a passage knows its place in the Markdown, and the end that of the last mark", () => {
  const markdown =
    "> Στο [Αλμάτι](place:almaty) **εδώ**\n> και [x]{lang=en} εκεί [@afp].  \n> **τέλος**\n";
  const [textBlock] = parseTestProse(markdown).textBlocks;
  assert.ok(textBlock);
  const { text, offsetOf } = textBlock;
  for (const [index, character] of Array.from(text).entries()) {
    if (/[^\n\uFFFC]/.test(character)) assert.equal(markdown[offsetOf(index)], character);
  }
  assert.equal(offsetOf(text.indexOf("\uFFFC")), markdown.indexOf("[x]"));
  assert.equal(offsetOf(text.length), markdown.length - 1);
});
