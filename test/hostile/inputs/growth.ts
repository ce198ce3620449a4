import { PROTESTS, withFiles, withText } from "../full-newsroom.ts";
import type { HostileInput } from "../hostile-input.ts";

const LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";

/** Letters without a pattern, the same each time. */
function listLetters(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return LETTERS[state % LETTERS.length];
  }).join("");
}

function repeat(text: (index: number) => string, count: number): string {
  return Array.from({ length: count }, (_, index) => text(index)).join("");
}

function listEntries(count: number, entry: (index: number) => readonly [string, unknown]): string {
  return JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => entry(at))));
}

/** Lines that fit, of a paragraph or a fence that fills the file. */
function fillLines(part: string): string {
  return `${part.repeat(Math.floor(9_000 / part.length))}\n`.repeat(10);
}

const STYLE = {
  allowedWords: [],
  unaccentedWords: [],
  doubledWords: [],
  limits: { sentenceWords: 60, descriptionCharacters: 160, titleCharacters: 90 },
};

/** What takes the square of its length, or of its number, where each of them is compared with all others. */
export const GROWTH_INPUTS: readonly HostileInput[] = [
  {
    name: "a capitalised word of 3,200 random letters",
    files: withText(PROTESTS, `Το Κ${listLetters(3200)} [@afp].`),
    expected: "long-word",
  },
  {
    name: "capitalised words of 32 random letters",
    files: withText(PROTESTS, `${repeat((at) => `Κ${listLetters(31, at + 1)}\n`, 600)}[@afp].`),
    expected: "builds",
  },
  {
    name: "800 KB of marks of alternating classes",
    files: withText(PROTESTS, `α${"\u0301\u0316".repeat(200_000)}`),
    expected: "combining-marks",
  },
  {
    name: "marks of alternating classes in a data file",
    files: withFiles({ "_data/topics.json": `{"a":"α${"\u0301\u0316".repeat(200_000)}"}` }),
    expected: "combining-marks",
  },
  {
    name: "brackets and braces on full lines of one paragraph",
    files: withText(PROTESTS, fillLines("]{")),
    expected: "too-long",
  },
  {
    name: "brackets and braces in a paragraph that fits",
    files: withText(PROTESTS, `${"]{".repeat(4_900)}\n`.repeat(2)),
    expected: "builds",
  },
  {
    name: "no-break spaces in a paragraph",
    files: withText(PROTESTS, fillLines("\u00a0")),
    expected: "too-long",
  },
  {
    name: "no-break spaces in a fence",
    files: withText(PROTESTS, `Α [@afp].\n\n\`\`\`\n${fillLines("\u00a0")}\`\`\``),
    expected: "too-long",
  },
  {
    name: "no-break spaces by their names in a paragraph that fits",
    files: withText(PROTESTS, `Α ${`${"&nbsp;".repeat(1_600)}\n`.repeat(2)}β [@afp].`),
    expected: "too-long",
  },
  {
    name: "spaces in a fence",
    files: withText(PROTESTS, `Α [@afp].\n\n\`\`\`\n${fillLines(" ")}\`\`\``),
    expected: "too-long",
  },
  {
    name: "as many spaces in a row as are read, over and over",
    files: withText(PROTESTS, `Α${`${"\u00a0".repeat(499)}β`.repeat(19)} [@afp].\n\n`.repeat(9)),
    expected: "builds",
  },
  {
    name: "2,000 wrong citations among 10,000 sources",
    files: withFiles({
      ...withText(
        PROTESTS,
        repeat((at) => `Α [@sourze-${at}; via=sourse-${at}].\n`, 2_000),
      ),
      "_data/sources.json": listEntries(10_000, (at) => [
        `source-${at}`,
        { name: `Πηγή ${at}`, shortName: `Πηγή ${at}`, kind: "agency", description: "Πηγή." },
      ]),
    }),
    expected: "unknown-id",
  },
  {
    name: "10,000 wrong names that begin with one word",
    files: withFiles({
      ...withText(PROTESTS, `${repeat(() => "Στην Άλμα\n", 1_800)}[@afp].`),
      "_data/style.json": JSON.stringify({
        ...STYLE,
        wrongNames: Object.fromEntries(
          Array.from({ length: 10_000 }, (_, at) => [
            `Άλμα ${listLetters(9, at + 1)}${at}`,
            "Αλμάτι",
          ]),
        ),
      }),
    }),
    expected: "builds",
  },
  {
    name: "a comment that names 700 rules before 12,000 problems",
    files: withText(
      PROTESTS,
      `<!-- allow: ${"double-space ".repeat(700)}-->\n${`${"α  ".repeat(600)}\n`.repeat(9)}[@afp].`,
    ),
    expected: "builds",
  },
  {
    name: "10,000 problems in a data file",
    files: withFiles({
      "_data/topics.json": listEntries(10_000, (at) => [`topic-${at}`, { name: "" }]),
    }),
    expected: "missing-field",
  },
  {
    name: "10,000 fields that are not known",
    files: withFiles({
      [PROTESTS]: `---\ntitle: Α\n${repeat((at) => `f${at}: α\n`, 9_000)}---\n\nΑ [@afp].\n`,
    }),
    expected: "unknown-field",
  },
];
