import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { parseTestProse, formatBlocks } from "../../markdown/test-prose.ts";
import { parseStrictHtml } from "../../markdown/test-html.ts";
import { fixFiles } from "./fix-files.ts";
import { createFiles, findProblems } from "../../../test/support/newsroom.ts";
import { countRuns } from "../../../test/support/count-runs.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const FRONT = "---\ntitle: Διακοπή\ndescription: Χωρίς ίντερνετ.\npublished: 2022-01-05\n---\n\n";
const STYLE = readFileSync("_data/style.json", "utf8");

/** Marks of the dialect, and mistakes that can be fixed, to be put together at random. */
const FRAGMENTS: readonly string[] = [
  ..."α Το το και και LΝG ΝΑTΟ ΡΏΣΙΑ ειναι 2022-01-05 13/1/2022 5,6 π.χ. © &copy &amp".split(" "),
  ...", . ; : ! \u037e \u0387 » « “ ” ) ] [ ( ( } { > # - + | = ~ 1. 2)".split(" "),
  ...Array.from("  \t\u00a0\n\n\\*_`\"'"),
  ...'&quot; &nbsp; &#x37e; &#32; &lt; \\" \\! \\* ** __ `` ``` *** ~~~'.split(" "),
  ..."[@afp] [@afp [α](/about/) ](/about/ [α] [β][] ](https://a.example/A_(b_(c)) {lang=en} {lang=el}".split(
    " ",
  ),
  ' "τ  τ")',
  " (τ  τ))",
  "](</about/ > 'το το')",
  "<https://a.example/?a  b>",
  "<https://a.example/>",
  "https://a.example/α",
  " :",
  " !",
  " ;",
  "  \n",
  "\\\n",
  "\n> ",
  "\n>> ",
  "\n- ",
  "\n  ",
  "\n1. ",
  "\n    ",
  "\n## ",
  "\n---\n",
  "\n===\n",
  "\n```\n",
  "\n::post{#a}\n",
  "\n\n| Το | το |\n| -: | --- |\n| ",
  " |\n| ",
  "\n\nTable: ",
  "\n<!-- allow: double-space -->\n",
  "\n\n[α]: /about/ 'τ  τ'\n\n",
  "\n\n[β]: /about/\n",
  "α\u0301",
  "\r\n",
];

const anyText = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 })
  .map((parts) => parts.join(""));
const RUNS = { numRuns: countRuns(50, 150), seed: 20220105 };

/** All that a text is read as, but for its words. */
function readShape(raw: string): unknown {
  const prose = parseTestProse(raw.normalize("NFC").replace(/\r\n?/g, "\n"));
  const html = formatBlocks(prose.blocks);
  return {
    elements: parseStrictHtml(formatBlocks(prose.blocks.filter(({ kind }) => kind === "html"))).map(
      ({ name, attributes }) => [name, ...attributes],
    ),
    code: html.match(/<code[^]*?<\/code>/g),
    citations: prose.citations.map(({ source, via, of }) => [source, via, of]),
    links: prose.links.map(({ href }) => href),
    blocks: prose.blocks.map(({ kind }) => kind),
    rules: prose.allowances.map(({ rules }) => rules.map(({ text }) => text)),
    foreign: prose.textBlocks.map(({ text }) => text.split("\uFFFC").length),
  };
}

test("whatever a text is, its fixes change nothing but words", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const files = createFiles({ "_data/style.json": STYLE, [SECTION]: FRONT + text });
      const { changed, fixed } = fixFiles(files, findProblems);
      if (changed[0] === undefined) return;
      assert.ok(fixed.length > 0);
      const after = Buffer.from(changed[0].bytes).toString("utf8");
      assert.ok(after.startsWith(FRONT));
      assert.deepEqual(readShape(after.slice(FRONT.length)), readShape(text));
    }),
    RUNS,
  );
});

test("each character of a text's words is at its place", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = raw.normalize("NFC").replace(/\r\n?/g, "\n");
      for (const textBlock of parseTestProse(text).textBlocks) {
        for (let index = 0; index < textBlock.text.length; index += 1) {
          const range = textBlock.rangeOf(index, index + 1);
          const character = textBlock.text[index] ?? "";
          const written = text.slice(range?.start, range?.end);
          if (range === undefined) assert.equal(character, "\uFFFC");
          else if (written !== character) assert.match(written, /^(?:\\[^]|&[#\w]+;)$/);
          assert.equal(textBlock.offsetOf(index), range?.start ?? textBlock.offsetOf(index));
        }
      }
    }),
    RUNS,
  );
});
