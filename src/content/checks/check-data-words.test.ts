import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, listProblems, testReports } from "../../../test/support/newsroom.ts";

const ACCENT =
  'missing-accent (warning)  "πληθος" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.';
const TIMELINE = "src/stories/unrest/timeline.json";

testReports({
  "what readers see of a data file is checked by the rules": [
    changeFile("_data/posts.json", "Διακοπή.", String.raw`Το \u0391 πληθος.`),
    `_data/posts.json:8:27  ${ACCENT}`,
  ],
  "two addresses that run together are told in a field for one": [
    changeFile("_data/posts.json", "https://t.co/a", "https://t.co/apic.twitter.com/b"),
    "_data/posts.json:9:62  glued-address  Two addresses run together here. Put a space between them.",
  ],
  "a quotation is in its own language, and a name in Latin letters is foreign": [
    {
      ...changeFile(
        "_data/posts.json",
        '"quote": "blackout"',
        '"quote": "it spun out  of control"',
      ),
      ...changeFile("_data/people.json", "Kassym-Jomart Tokayev", "the man of many names"),
    },
  ],
  "a source's name is in its own language, its description is not": [
    changeFile(
      "_data/sources.json",
      '"name": "Reuters", "shortName": "Reuters", "kind": "agency", "description": "Πρακτορείο."',
      '"name": "Norwegian university of science and technology", "shortName": "Reuters", "kind": "agency", "description": "A university of science in the north."',
    ),
    '_data/sources.json:3:132  unmarked-language (warning)  Words in Latin letters are here, and nothing says in which language: "A university of science in the north". Say it in Greek.',
  ],
  "a quotation in Greek is checked by the rules": [
    changeFile(
      "_data/posts.json",
      '"language": "en",\n    "quote": "blackout"',
      '"language": "el",\n    "quote": "πληθος"',
    ),
    `_data/posts.json:7:15  ${ACCENT}`,
  ],
  "the part of a day in a timeline is checked by the rules": [
    changeFile(TIMELINE, '"text": "Αρχή."', '"when": "με πληθος", "text": "Αρχή."'),
    `${TIMELINE}:2:39  ${ACCENT}`,
  ],
  "a style file with a problem is told, and then no words are checked by it": [
    {
      ...changeFile("_data/posts.json", "Διακοπή.", "Το πληθος."),
      "_data/style.json": "{}",
    },
    '_data/style.json:1:1  missing-field  "allowedWords", "unaccentedWords", "doubledWords", "wrongNames" and "limits" are missing. Add "allowedWords": [], "unaccentedWords": [], "doubledWords": [], "wrongNames": { … }, "limits": { … }',
  ],
});

test("words of the interface are checked by the rules at any depth", () => {
  const found = listProblems(changeFile("_data/strings.json", "αγγλικά", "πληθος"));
  assert.deepEqual(
    found.map((line) => line.replace(/:\d+ /, ":… ")),
    [`_data/strings.json:1:…  ${ACCENT}`],
  );
});
