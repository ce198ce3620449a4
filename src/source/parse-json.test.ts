import { changeFile, testReports } from "../../test/support/newsroom.ts";

const sources = "_data/sources.json";

testReports({
  "JSON that parses has no problem": [{}],
  "a key of one object may be in another": [
    changeFile(sources, '"name": "Reuters"', '"name": "AFP"'),
  ],
  "JSON that lacks a comma is refused where the next field begins": [
    changeFile(sources, '},\n  "reuters"', '}\n  "reuters"'),
    "_data/sources.json:2:109  json-syntax  A comma is missing after this. Put one here.",
  ],
  "a comma behind the last entry is refused at its place": [
    changeFile(sources, '"Εμείς." }\n}', '"Εμείς." },\n}'),
    "_data/sources.json:4:97  json-syntax  There is a comma behind the last entry. Remove it.",
  ],
  "a bracket that is not closed is refused at the end of the file": [
    { [sources]: '{ "a": {' },
    "_data/sources.json:1:9  json-syntax  The { of line 1 is not closed. Put } after its last entry.",
  ],
  "a text that is not closed is refused where it begins": [
    { [sources]: '{ "a": "Αλμάτι\n}' },
    '_data/sources.json:1:8  json-syntax  The text is not closed at the end of its line. Write it on one line, with " at its end.',
  ],
  "a comment is refused": [
    { [sources]: "// σημείωση\n{}" },
    "_data/sources.json:1:1  json-syntax  JSON has no comments. Remove the comment.",
  ],
  "a word without quotes is refused": [
    { [sources]: '{ "a": yes }' },
    '_data/sources.json:1:8  json-syntax  "yes" is not a value that JSON knows. Put text in double quotes, such as "yes"; only numbers, true, false and null have none.',
  ],
  "single quotes are refused": [
    { [sources]: "{ 'a': 1 }" },
    '_data/sources.json:1:3  json-syntax  \' is not a quote in JSON. Write "…" around a text.',
  ],
  "an escape that JSON does not know is refused at its backslash": [
    { [sources]: String.raw`{ "Αλμάτι\\\x": 1 }` },
    "_data/sources.json:1:12  json-syntax  A backslash cannot be before this character. For a backslash itself write two.",
  ],
  "an escape \\u without four digits is refused at its backslash": [
    { [sources]: String.raw`{ "😀\u12": 1 }` },
    "_data/sources.json:1:6  json-syntax  Four hexadecimal digits should follow this backslash and u. For a backslash itself write two.",
  ],
  "a tab inside a text is refused at its place": [
    { [sources]: '{ "a\tb": 1 }' },
    "_data/sources.json:1:5  json-syntax  This character cannot be in a text as it is. Write a tab as \\t and a line end as \\n, or use a space.",
  ],
  "a second value behind the first is refused": [
    { [sources]: "{} {}" },
    "_data/sources.json:1:4  json-syntax  The data ends before this. Remove what follows, or the bracket before it that closes too early.",
  ],
  "an empty file is refused": [
    { [sources]: "" },
    "_data/sources.json:1:1  json-syntax  The file is empty. A file without fields is written {}",
  ],
  "a file of spaces is an empty file": [
    { [sources]: " \n\n" },
    "_data/sources.json:1:1  json-syntax  The file is empty. A file without fields is written {}",
  ],
  "a key that is there twice is refused at the second, here an id": [
    changeFile(sources, '  "reuters": {', '  "afp": {'),
    '_data/sources.json:3:3  duplicate-key  "afp" is here a second time. Give the second an id of its own or, if it is the same, keep one of the two.',
  ],
  "a key that is there twice is refused at the second, here a field": [
    changeFile(
      sources,
      '"kind": "agency", "description": "Πρακτορείο." },\n  "desk"',
      '"kind": "agency", "kind": "agency", "description": "Πρακτορείο." },\n  "desk"',
    ),
    '_data/sources.json:3:77  duplicate-key  "kind" is here a second time. Keep one of the two.',
  ],
  "each key that is there too often is refused": [
    { [sources]: '{ "a": 1, "a": 1, "a": 1 }' },
    '_data/sources.json:1:1  missing-field  "desk" is missing, the source of each paragraph that cites no other. Add it.',
    '_data/sources.json:1:8  wrong-type  "a" should be fields with values, not a number. Write its fields in braces, such as { "name": "…" }',
    '_data/sources.json:1:11  duplicate-key  "a" is here a second time. Give the second an id of its own or, if it is the same, keep one of the two.',
    '_data/sources.json:1:19  duplicate-key  "a" is here a second time. Give the second an id of its own or, if it is the same, keep one of the two.',
  ],
  "lists inside 64 others can be read": [
    { [sources]: "[".repeat(64) + "]".repeat(64) },
    '_data/sources.json:1:1  wrong-type  The file should be fields with values, not a list. Write its fields in braces, such as { "id": { "name": "…" } }',
  ],
  "lists inside 65 others are refused where they go too deep": [
    { [sources]: "[".repeat(65) + "]".repeat(65) },
    "_data/sources.json:1:65  json-syntax  Lists and fields are too deep inside one another here.",
  ],
  "10,000 brackets are refused as 65 are": [
    { [sources]: '{"a":'.repeat(10_000) },
    "_data/sources.json:1:321  json-syntax  Lists and fields are too deep inside one another here.",
  ],
  "brackets inside a text do not count": [changeFile(sources, "Εμείς.", "[".repeat(100))],
});
