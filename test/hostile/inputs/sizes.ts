import type { HostileInput } from "../hostile-input.ts";
import { PROTESTS, withText } from "../full-newsroom.ts";
import { DEEP_INPUTS } from "./deep.ts";
import { GROWTH_INPUTS } from "./growth.ts";
import { MEGABYTE_INPUTS } from "./megabytes.ts";

const TEN_THOUSAND = 10_000;

/** What is in a text ten thousand times, and would, where each of them looks at all that follow, take for ever. */
const REPEATED: readonly string[] = [
  ..."[ ] ![ [@ [@afp] [a]( [a](< [a]{ ]( ]{lang=en} [] < <!-- ` `` * ** *a_ **a _ \\ \\[ & &amp; &#0; # - = ~ : ::post{ ( ) \" ' « . , ; ! ? @α #α αa / 1 ΑΒΓ😀".split(
    " ",
  ),
  "> ",
  "- ",
  "1. ",
  "* a ",
  "**a *a ",
  "λέξη ",
  "word ",
  "το το ",
  "5 January 2022 ",
  "α  β",
  "α ! ",
  "|a",
  "\u0301",
  "\u00a0",
  "\u200d",
  "\u1100\u1161",
  "https://t.co/a",
  "<https://a.b/",
  "<a@",
  "a.",
  "a@a.",
  "[α](person:tokayev) ",
  "[α](#x) ",
  "[a][b]",
  "![a](b)",
];

const REPEATED_LINES: readonly string[] = [
  "α",
  "> α",
  "- α [@afp]",
  "    α",
  "```",
  "---",
  "| a | b |",
  "## α",
  "::timeline",
  "[a]: /about/",
  "<!-- allow: missing-stop -->",
  "α [@afp]",
  "α\\",
  "Α [@afp].\n",
  "Α.\n",
  "- Α.\n",
  "",
];

/** More than a line may hold is refused before anything else is read. */
const LONG_INPUTS = ["[]", "**"].map((part) => ({
  name: `10,000 times ${JSON.stringify(part)}`,
  files: withText(PROTESTS, part.repeat(TEN_THOUSAND)),
  expected: "too-long",
}));

/** What refuses a line full of them; all others are text. */
const LINE_RULES: Readonly<Record<string, string>> = {
  "*": "empty-text",
  "**": "empty-text",
  _: "empty-text",
  "-": "empty-text",
  "- ": "empty-text",
  "<https://a.b/": "link-syntax",
  "[a](": "link-syntax",
  "[a](<": "link-syntax",
  "](": "link-syntax",
  "]{lang=en}": "unknown-attribute",
  "<!--": "comment-syntax",
  "`": "unclosed-code",
  "``": "unclosed-code",
  "*a_": "unmatched-mark",
  "**a": "long-word",
  "&#0;": "lost-character",
  "#": "heading-space",
  "~": "unclosed-code",
  "[@": "citation-syntax",
  "[@afp]": "citation-syntax",
  "=": "other-markup",
  ":": "container-end",
  "::post{": "directive-syntax",
  "\u0301": "combining-marks",
  "\u00a0": "too-long",
  "?": "lost-character",
  αa: "mixed-script",
  "> ": "nesting",
  "1. ": "nesting",
  "**a *a ": "unmatched-mark",
  "1": "long-word",
  "\u200d": "invisible-character",
  "[a][b]": "other-markup",
  "word ": "unmarked-language",
  "https://t.co/a": "other-markup",
  "[α](#x) ": "broken-link",
  "![a](b)": "picture",
};

/** As many full paragraphs as fit into a file; by default one, which takes a ninth of the time. */
const PARAGRAPHS = process.env["PROPERTY_FACTOR"] === undefined ? 1 : 9;

/** As many of each as just fit, a paragraph to a line, so that what reads them has to. */
const FITTING_INPUTS = REPEATED.map((part) => ({
  name: `paragraphs full of ${JSON.stringify(part)}`,
  files: withText(
    PROTESTS,
    `${part.repeat(TEN_THOUSAND).slice(0, TEN_THOUSAND)}\n\n`.repeat(PARAGRAPHS),
  ),
  expected: LINE_RULES[part] ?? "builds",
}));

/** What refuses a file full of such lines. */
const FILE_RULES: Readonly<Record<string, string>> = {
  α: "too-long",
  "> α": "too-long",
  "    α": "indented-code",
  "| a | b |": "too-long",
  "## α": "too-long",
  "- α [@afp]": "too-long",
  "```": "too-long",
  "---": "too-long",
  "Α [@afp].\n": "too-long",
  "Α.\n": "too-long",
  "- Α.\n": "too-long",
  "[a]: /about/": "link-definition",
  "α [@afp]": "too-long",
  "α\\": "too-long",
  "": "empty-text",
  "::timeline": "directive-repeated",
  "<!-- allow: missing-stop -->": "unused-allow",
};

const LINE_INPUTS = REPEATED_LINES.map((line) => ({
  name: `a file full of lines ${JSON.stringify(line)}`,
  files: withText(PROTESTS, `${line}\n`.repeat(90_000 / (line.length + 1))),
  expected: FILE_RULES[line] ?? "builds",
}));

/** As many parts of a file as are read. */
const MANY_INPUTS: readonly HostileInput[] = ["Α [@afp].\n\n", "- Α [@afp].\n", "Α.\n\n"].map(
  (block) => ({
    name: `2,000 times ${JSON.stringify(block)}`,
    files: withText(PROTESTS, block.repeat(2_000)),
    expected: "builds",
  }),
);

/** Too long, too many, too deep. */
export const SIZE_INPUTS: readonly HostileInput[] = [
  ...LONG_INPUTS,
  ...FITTING_INPUTS,
  ...LINE_INPUTS,
  ...MANY_INPUTS,
  ...DEEP_INPUTS,
  ...MEGABYTE_INPUTS,
  ...GROWTH_INPUTS,
];
