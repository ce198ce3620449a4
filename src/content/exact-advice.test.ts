import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, changeText, listProblems } from "../../test/support/newsroom.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const NESTING = "nesting  Brackets are too deep inside one another here. Take some of them apart.";
const deep = (depth: number): string =>
  `${"[".repeat(depth)}α${"]{lang=el}".repeat(depth)} [@afp].`;

for (const [title, text, problems] of [
  ["brackets nineteen deep are read", deep(19), []],
  ["brackets twenty deep are one problem, with whatever is in them", deep(20), [`7:1  ${NESTING}`]],
  ["brackets 800 deep too", deep(800), [`7:1  ${NESTING}`]],
  ["brackets beside one another are not deep", `Α${" [@afp]".repeat(30)}.`, []],
  [
    "a rule that lacks its hyphen is told once",
    "<!-- allow: missing stop double-space -->\nΑ [@afp].",
    [
      '7:13  unused-allow  "missing stop" is not a rule that can be turned off. Write missing-stop.',
      '7:26  unused-allow  Nothing on the next line breaks the rule "double-space". Remove the comment.',
    ],
  ],
  ["the name of an account is none", "Α [@netblocks](https://t.co/a) [@desk].", []],
  ["nor is one behind a backslash", "Α [\\@afp](https://t.co/a) [@desk].", []],
  [
    "places of a map are put into the attribute",
    "Α [@afp].\n\n::map{almaty, Mangystau}",
    [
      '9:1  directive-syntax  What is between the braces of "::map" cannot be read. Write ::map{places="almaty mangystau"}.',
    ],
  ],
  [
    "so is one behind a hash",
    "Α [@afp].\n\n::map{#almaty}",
    ['9:7  unknown-attribute  "#almaty" has no place in "::map". Write ::map{places="almaty"}.'],
  ],
  [
    "a map that names none is told the form",
    "Α [@afp].\n\n::map",
    ['9:1  missing-attribute  "::map" does not say which places. Write ::map{places="…"}.'],
  ],
  [
    "a name has the id that it belongs to",
    "Α [@afp; of=Τοκάγεφ].",
    ['7:3  citation-syntax  "Τοκάγεφ" is a name; behind of= an id belongs. Write of=tokayev.'],
  ],
  [
    "a name in full and in quotes too",
    'Α [@afp; via="Κασίμ-Γιομάρτ Τοκάγεφ"; of=afp].',
    [
      '7:3  citation-syntax  "Κασίμ-Γιομάρτ Τοκάγεφ" is a name; behind via= an id belongs. Write via=tokayev.',
    ],
  ],
  [
    "for a name that nobody has it is said where ids are",
    "Α [@afp; of=Κανένας].",
    [
      '7:3  citation-syntax  "Κανένας" is a name; behind of= an id belongs. Write the id that is before the name in people.json, places.json or sources.json, as in of=peskov.',
    ],
  ],
] as const) {
  test(title, () => {
    assert.deepEqual(
      listProblems(changeText(text)),
      problems.map((problem) => `${SECTION}:${problem}`),
    );
  });
}

for (const markup of ["<svg/onload=x>", "<img/src=x>"]) {
  test(`${markup} is HTML in plain text`, () => {
    assert.deepEqual(listProblems(changeFile("_data/topics.json", "Διεθνή", `Α ${markup} ω`)), [
      `_data/topics.json:1:25  markup-in-text  This is plain text, and readers would see "${markup}" as it is. Remove it.`,
    ]);
  });
}
