import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, changeFile, listProblems } from "../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const sources = "_data/sources.json";

const cases: readonly Case[] = [
  {
    title: "JSON that parses has no fault",
    changes: {},
    problems: [],
  },
  {
    title: "a key of one object may stand in another",
    changes: changeFile(sources, '"name": "Reuters"', '"name": "AFP"'),
    problems: [],
  },
  {
    title: "JSON that lacks a comma is refused where the next field begins",
    changes: changeFile(sources, '},\n  "reuters"', '}\n  "reuters"'),
    problems: [
      "_data/sources.json:2:109  json-syntax  A comma is missing after this. Put one here.",
    ],
  },
  {
    title: "a comma behind the last entry is refused where it stands",
    changes: changeFile(sources, '"Εμείς." }\n}', '"Εμείς." },\n}'),
    problems: [
      "_data/sources.json:4:97  json-syntax  There is a comma behind the last entry. Remove it.",
    ],
  },
  {
    title: "a bracket that is not closed is refused at the end of the file",
    changes: { [sources]: '{ "a": {' },
    problems: [
      "_data/sources.json:1:9  json-syntax  The { of line 1 is not closed. Put } after its last entry.",
    ],
  },
  {
    title: "a text that is not closed is refused where it begins",
    changes: { [sources]: '{ "a": "Αλμάτι\n}' },
    problems: [
      '_data/sources.json:1:8  json-syntax  The text is not closed at the end of its line. Write it on one line, with " at its end.',
    ],
  },
  {
    title: "a comment is refused",
    changes: { [sources]: "// σημείωση\n{}" },
    problems: ["_data/sources.json:1:1  json-syntax  JSON has no comments. Remove it."],
  },
  {
    title: "a word without quotes is refused",
    changes: { [sources]: '{ "a": yes }' },
    problems: [
      '_data/sources.json:1:8  json-syntax  "yes" is not a value that JSON knows. Put text in double quotes; only numbers, true, false and null have none.',
    ],
  },
  {
    title: "single quotes are refused",
    changes: { [sources]: "{ 'a': 1 }" },
    problems: [
      '_data/sources.json:1:3  json-syntax  \' is not a quote in JSON. Write "…" around a text.',
    ],
  },
  {
    title: "an escape that JSON does not know is refused at its backslash",
    changes: { [sources]: String.raw`{ "Αλμάτι\\\x": 1 }` },
    problems: [
      "_data/sources.json:1:12  json-syntax  A backslash cannot be before this character. For a backslash itself write two.",
    ],
  },
  {
    title: "an escape \\u without four digits is refused at its backslash",
    changes: { [sources]: String.raw`{ "😀\u12": 1 }` },
    problems: [
      "_data/sources.json:1:5  json-syntax  Four hexadecimal digits should follow this backslash and u. For a backslash itself write two.",
    ],
  },
  {
    title: "a tab inside a text is refused where it stands",
    changes: { [sources]: '{ "a\tb": 1 }' },
    problems: [
      "_data/sources.json:1:5  json-syntax  This character cannot be in a text as it is. Write a tab as \\t and a line end as \\n, or use a space.",
    ],
  },
  {
    title: "a second value behind the first is refused",
    changes: { [sources]: "{} {}" },
    problems: [
      "_data/sources.json:1:4  json-syntax  The data ends before this. Remove what follows, or the bracket before it that closes too early.",
    ],
  },
  {
    title: "an empty file is refused",
    changes: { [sources]: "" },
    problems: [
      "_data/sources.json:1:1  json-syntax  The file is empty. An empty group of fields is written {}",
    ],
  },
  {
    title: "a file of blanks is an empty file",
    changes: { [sources]: " \n\n" },
    problems: [
      "_data/sources.json:1:1  json-syntax  The file is empty. An empty group of fields is written {}",
    ],
  },
  {
    title: "a key that stands twice is refused at the second, here an id",
    changes: changeFile(sources, '  "reuters": {', '  "afp": {'),
    problems: [
      '_data/sources.json:3:3  duplicate-key  "afp" is here a second time. Keep one of the two.',
      'src/stories/unrest/1-protests.md:11:9  unknown-id  "reuters" is not an id in sources.json. Known are "afp", "desk".',
    ],
  },
  {
    title: "a key that stands twice is refused at the second, here a field",
    changes: changeFile(
      sources,
      '"kind": "agency", "description": "Πρακτορείο." },\n  "desk"',
      '"kind": "agency", "kind": "agency", "description": "Πρακτορείο." },\n  "desk"',
    ),
    problems: [
      '_data/sources.json:3:77  duplicate-key  "kind" is here a second time. Keep one of the two.',
    ],
  },
  {
    title: "each key that stands too often is refused",
    changes: { [sources]: '{ "a": 1, "a": 1, "a": 1 }' },
    problems: [
      '_data/sources.json:1:1  missing-field  "desk" is missing: it stands behind each paragraph that cites no other source. Add it.',
      '_data/sources.json:1:8  wrong-type  "a" should be a group of fields, not a number. Write its fields in braces, such as { "name": "…" }.',
      '_data/sources.json:1:11  duplicate-key  "a" is here a second time. Keep one of the two.',
      '_data/sources.json:1:19  duplicate-key  "a" is here a second time. Keep one of the two.',
      'src/stories/unrest/1-protests.md:7:37  unknown-id  "afp" is not an id in sources.json. Did you mean "a"?',
      'src/stories/unrest/1-protests.md:11:9  unknown-id  "reuters" is not an id in sources.json. Known are "a".',
      'src/stories/unrest/index.md:16:24  unknown-id  "afp" is not an id in sources.json. Did you mean "a"?',
    ],
  },
  {
    title: "lists inside 64 others can be read",
    changes: { [sources]: "[".repeat(64) + "]".repeat(64) },
    problems: [
      '_data/sources.json:1:1  wrong-type  The file should be a group of fields, not a list. Write its fields in braces, such as { "name": "…" }.',
    ],
  },
  {
    title: "lists inside 65 others are refused where they go too deep",
    changes: { [sources]: "[".repeat(65) + "]".repeat(65) },
    problems: [
      "_data/sources.json:1:65  json-syntax  Lists and groups of fields are too deep inside one another here.",
    ],
  },
  {
    title: "10,000 brackets are refused as 65 are",
    changes: { [sources]: '{"a":'.repeat(10_000) },
    problems: [
      "_data/sources.json:1:321  json-syntax  Lists and groups of fields are too deep inside one another here.",
    ],
  },
  {
    title: "brackets inside a text do not count",
    changes: changeFile(sources, "Εμείς.", "[".repeat(100)),
    problems: [],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
