import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS } from "./limits.ts";
import { changeFile, changeText, listProblems, testReports } from "../../test/support/newsroom.ts";

const INDEX = "src/stories/unrest/index.md";
const PROTESTS = "src/stories/unrest/1-protests.md";
const BLACKOUT = "src/stories/unrest/2-blackout.md";
const LONGEST = "a".repeat(LIMITS.name);
const FIELDS =
  "---\ntitle: Τέλος\ndescription: Τι έμεινε.\npublished: 2022-01-05\n---\n\nΤέλος [@afp].\n";

function listNames(count: number, prefix: string): string {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`).join(", ");
}

testReports({
  "an id has at most 64 letters": [
    changeFile(
      "_data/topics.json",
      '{ "world"',
      `{ "${LONGEST}": { "name": "Α", "description": "Β." }, "world"`,
    ),
    `_data/topics.json:1:71  unused-topic (warning)  No story has the topic "${LONGEST}". Take it out, or give it to a story.`,
  ],
  "a longer id is refused at its place": [
    changeFile(
      "_data/topics.json",
      '{ "world"',
      `{ "${LONGEST}a": { "name": "Α", "description": "Β." }, "world"`,
    ),
    "_data/topics.json:1:3  too-long  The id has 65 letters; at most 64 are allowed. Give it a shorter name.",
  ],
  "an old name of two thousand letters is refused at its place": [
    changeFile(INDEX, "title:", `formerly: [riots, ${"a".repeat(2000)}]\ntitle:`),
    `${INDEX}:2:19  too-long  Entry 2 of "formerly" has 2,000 letters; at most 64 are allowed. Give it a shorter name.`,
  ],
  "a section's name has at most 64 letters": [{ [`src/stories/unrest/3-${LONGEST}.md`]: FIELDS }],
  "a section with a longer name is refused": [
    { [`src/stories/unrest/3-${LONGEST}a.md`]: FIELDS },
    `src/stories/unrest/3-${LONGEST}a.md:1:1  too-long  The section's name has 65 letters; at most 64 are allowed. Give it a shorter name.`,
  ],
  "a standing page with a longer name is refused": [
    { [`src/standing/${LONGEST}a.md`]: "---\ntitle: Α\ndescription: Β.\n---\n\nΓ.\n" },
    `src/standing/${LONGEST}a.md:1:1  too-long  The file's name has 65 letters; at most 64 are allowed. Give it a shorter name.`,
  ],
  "a page has at most a hundred old addresses": [
    {
      ...changeFile(INDEX, "title:", `formerly: [${listNames(9, "a")}]\ntitle:`),
      ...changeFile(PROTESTS, "title:", `formerly: [${listNames(9, "b")}]\ntitle:`),
    },
  ],
  "many old names of a story and of its section make too many, told at the last of the section's": [
    {
      ...changeFile(INDEX, "title:", `formerly: [${listNames(90, "a")}]\ntitle:`),
      ...changeFile(PROTESTS, "title:", "formerly: [b, c]\ntitle:"),
    },
    `${PROTESTS}:2:15  too-long  With these old names the page "/stories/unrest/protests/" has 272 old addresses; at most 100 are allowed. Keep the names that readers may still have.`,
  ],
  "an entry that a list has already is refused": [
    changeFile(INDEX, "topics: [world]", "topics: [world, world]"),
    `${INDEX}:7:17  repeated-entry  "topics" has "world" already, as entry 1. Take one of the two out.`,
  ],
  "so is a key point": [
    changeFile(INDEX, "- Τρία.", "- Ένα."),
    `${INDEX}:13:5  repeated-entry  "keyPoints" has "Ένα." already, as entry 1. Take one of the two out.`,
  ],
  "a line break in a field of one line is refused where it is": [
    changeFile(BLACKOUT, "title: Διακοπή", String.raw`title: "Διακοπή\nτώρα"`),
    `${BLACKOUT}:2:16  line-break  "title" has a line break. Write it in one line.`,
  ],
  "a line break at the end of a field, which YAML folds into it, shows nowhere": [
    changeFile(BLACKOUT, "description: Χωρίς ίντερνετ.", "description: >\n  Χωρίς\n  ίντερνετ."),
  ],
  "a field of spaces and of characters that do not show is empty": [
    changeFile("_data/topics.json", "Διεθνή", "\u2003\u200B\uFE0F"),
    '_data/topics.json:1:22  empty-field  "name" is empty. Fill it in.',
  ],
  "a space of Braille is refused as a character, for it can garble the words beside it": [
    changeFile("_data/topics.json", "Διεθνή", "\u2003\u2800"),
    "_data/topics.json:1:24  control-character  The character U+2800 is here; it does not show, and can garble what is around it. Remove it.",
  ],
  "any number of people may be in a data file, and none twice in a list of 501": [
    changeFile(INDEX, "people: [tokayev]", `people: [${listNames(501, "p")}]`),
    `${INDEX}:8:9  too-long  "people" has 501 entries; at most 500 are allowed. Take out what is not needed.`,
  ],
  "a story has at most 20 topics": [
    changeFile(INDEX, "topics: [world]", `topics: [${listNames(21, "t")}]`),
    `${INDEX}:7:9  too-long  "topics" has 21 entries; at most 20 are allowed. Take out what is not needed.`,
  ],
});

test("the name of a story's folder has at most 64 letters", () => {
  const files = { [`src/stories/${LONGEST}a/index.md`]: "" };
  assert.deepEqual(
    listProblems({ ...files, ...changeText("Α [@afp].") }).filter((line) =>
      line.includes("folder's"),
    ),
    [
      `src/stories/${LONGEST}a/index.md:1:1  too-long  The folder's name has 65 letters; at most 64 are allowed. Give it a shorter name.`,
    ],
  );
});
