import { suite } from "node:test";
import { type Files, changeFile, testReports } from "../../../test/support/newsroom.ts";

const STORY = "src/stories/unrest/index.md";
const TIMELINE = "src/stories/unrest/timeline.json";
const POSTS = "_data/posts.json";
const SITE = "_data/site.json";
const PLACES = "_data/places.json";
const TOPICS = "_data/topics.json";
const status = (line: string): Files => changeFile(STORY, "status: developing", line);

suite("values of another kind", () => {
  testReports({
    "draft: yes": [
      status("status: developing\ndraft: yes"),
      'src/stories/unrest/index.md:6:8  wrong-type  "draft" has to be true or false. Write true, without quotes.',
    ],
    "draft: ναι": [
      status("status: developing\ndraft: ναι"),
      'src/stories/unrest/index.md:6:8  wrong-type  "draft" has to be true or false. Write true, without quotes.',
    ],
    "draft: 1": [
      status("status: developing\ndraft: 1"),
      'src/stories/unrest/index.md:6:8  wrong-type  "draft" has to be true or false. Write true, without quotes.',
    ],
    "draft: off": [
      status("status: developing\ndraft: off"),
      'src/stories/unrest/index.md:6:8  wrong-type  "draft" has to be true or false. Write false, without quotes.',
    ],
    'draft: "true"': [
      status('status: developing\ndraft: "true"'),
      'src/stories/unrest/index.md:6:8  wrong-type  "draft" has to be true or false. Write true, without quotes.',
    ],
    "draft without a value": [
      status("status: developing\ndraft:"),
      'src/stories/unrest/index.md:6:7  empty-field  "draft" is empty. Fill it in, or remove the field.',
    ],
    "a correction as text": [
      status("status: developing\ncorrections: Έγινε λάθος."),
      'src/stories/unrest/index.md:6:14  wrong-type  "corrections" should be a list, not text. Write corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.',
    ],
    "corrections as a list of texts": [
      status("status: developing\ncorrections:\n  - Έγινε λάθος."),
      'src/stories/unrest/index.md:7:5  wrong-type  Entry 1 of "corrections" should be fields with values, not text. Write corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.',
    ],
    "a correction without its hyphen": [
      status("status: developing\ncorrections:\n  date: 2022-01-06\n  text: Λάθος."),
      'src/stories/unrest/index.md:7:3  wrong-type  "corrections" should be a list, not fields with values. Write corrections:⏎  - date: 2022-01-06⏎    text: Λάθος.',
    ],
    "an id without brackets": [
      changeFile(STORY, "topics: [world]", "topics: world"),
      'src/stories/unrest/index.md:7:9  wrong-type  "topics" should be a list, not text. Write topics: [world]',
    ],
    "ids without a comma": [
      changeFile(STORY, "places: [almaty]", "places: [almaty mangystau]"),
      'src/stories/unrest/index.md:9:10  unknown-id  "almaty mangystau" is not an id in places.json. Write almaty, mangystau.',
    ],
    "an entry of another kind, twice, is not told as repeated": [
      changeFile(TOPICS, '"Έξω."', '"Έξω.", "otherNames": [{ "a": 1 }, { "a": 1 }]'),
      '_data/topics.json:1:70  wrong-type  Entry 1 of "otherNames" should be text, not fields with values. Write words.',
      '_data/topics.json:1:82  wrong-type  Entry 2 of "otherNames" should be text, not fields with values. Write words.',
    ],
    "an id in capitals": [
      changeFile(STORY, "topics: [world]", "topics: [World]"),
      'src/stories/unrest/index.md:7:10  unknown-id  "World" is not an id in topics.json. Write world.',
    ],
    "no id": [
      changeFile(STORY, "topics: [world]", "topics: []"),
      'src/stories/unrest/index.md:7:9  wrong-count  "topics" has no entry. Write at least one, such as topics: [world].',
    ],
    "null for a quotation": [
      changeFile(POSTS, '"quote": "blackout"', '"quote": null'),
      '_data/posts.json:7:14  empty-field  "quote" cannot be null: null says that there is none, and here something is always needed. Fill it in.',
    ],
    "no account": [
      changeFile(POSTS, '    "account": null,\n', ""),
      '_data/posts.json:2:15  missing-field  "account" is missing in "blackout". Write null for what nobody knows. Add "account": "…"',
    ],
    "no link of a post": [
      changeFile(POSTS, '[{ "label": "έκθεση", "address": "https://t.co/a" }]', "[]"),
      '_data/posts.json:9:14  wrong-count  "links" has no entry. Give the address of the post. Only one whose "state" is "deleted" can have none.',
    ],
    "no link of a deleted post is right": [
      {
        [POSTS]:
          '{ "a": { "platform": "X", "account": null, "date": null, "language": "en", "quote": "a", "summary": "Α.", "links": [], "state": "deleted", "captured": null }, "blackout": { "platform": "X", "account": null, "date": null, "language": "el", "quote": "Α", "summary": "Β.", "links": [], "state": "deleted", "captured": null } }',
      },
    ],
    "a post in Greek": [changeFile(POSTS, '"language": "en"', '"language": "el"')],
    "a post in a language without a name": [
      changeFile(POSTS, '"language": "en"', '"language": "ru"'),
      '_data/posts.json:6:17  unknown-id  "ru" has no name among the "languages" of strings.json. Add it there.',
    ],
    "a country in the place of a language": [
      changeFile(POSTS, '"language": "en"', '"language": "gr"'),
      '_data/posts.json:6:17  unknown-language  "gr" is no language. Did you mean el?',
    ],
    "a village": [changeFile(PLACES, '"kind": "city"', '"kind": "village"')],
    "an address in Greek letters": [
      changeFile(SITE, "https://example.org", "https://εφημερίδα.gr"),
      '_data/site.json:4:14  wrong-value  "address" cannot be "https://εφημερίδα.gr". Write "https://xn--kxaeical9a3b2b.gr".',
    ],
    "a coordinate as text with a comma": [
      changeFile(PLACES, "43.24", '"43,24"'),
      '_data/places.json:9:17  wrong-type  "latitude" should be a number, not text. Write 43.24, without quotes.',
    ],
    "a limit of none": [
      {
        "_data/style.json": JSON.stringify({
          allowedWords: [],
          unaccentedWords: ["για"],
          doubledWords: [],
          wrongNames: {},
          limits: { sentenceWords: 0, descriptionCharacters: 1.5, titleCharacters: "50" },
        }),
      },
      '_data/style.json:1:106  wrong-value  "sentenceWords" has to be more than 0. Write 1 or more.',
      '_data/style.json:1:132  wrong-value  "descriptionCharacters" has to be a whole number. Write it without a fraction.',
      '_data/style.json:1:154  wrong-type  "titleCharacters" should be a number, not text. Write 50, without quotes.',
    ],
  });
});

suite("JSON", () => {
  testReports({
    "an empty timeline": [
      { [TIMELINE]: "" },
      "src/stories/unrest/timeline.json:1:1  json-syntax  The file is empty. An empty list is written []",
    ],
    "an empty data file": [
      { [TOPICS]: "\n" },
      "_data/topics.json:1:1  json-syntax  The file is empty. A file without fields is written {}",
    ],
    "a comma behind the last entry": [
      { [TOPICS]: '{ "world": { "name": "Διεθνή", "description": "Έξω.", } }' },
      "_data/topics.json:1:53  json-syntax  There is a comma behind the last entry. Remove it.",
    ],
    "a missing comma": [
      { [TOPICS]: '{\n  "world": {\n    "name": "Διεθνή"\n    "description": "Έξω."\n  }\n}' },
      "_data/topics.json:3:20  json-syntax  A comma is missing after this. Put one here.",
    ],
    "single quotes": [
      { [TOPICS]: "{ 'world': {} }" },
      '_data/topics.json:1:3  json-syntax  \' is not a quote in JSON. Write "…" around a text.',
    ],
    "typographic quotes": [
      { [TOPICS]: "{ “world”: {} }" },
      '_data/topics.json:1:3  json-syntax  “ is not a quote in JSON. Write "…" around a text.',
    ],
    "quotes in a text": [
      { [TOPICS]: '{ "world": { "name": "Τα "Διεθνή"" } }' },
      '_data/topics.json:1:26  json-syntax  The text ends at this quote, and more follows. Write «…» for quotes in a text, or \\" for each.',
    ],
    "a text on two lines": [
      { [TOPICS]: '{ "world": { "name": "Τα\nΔιεθνή" } }' },
      '_data/topics.json:1:22  json-syntax  The text is not closed at the end of its line. Write it on one line, with " at its end.',
    ],
    "a name without quotes": [
      { [TOPICS]: "{ world: {} }" },
      '_data/topics.json:1:3  json-syntax  A field\'s name is in double quotes. Write "world":',
    ],
    "a comment": [
      { [TOPICS]: '{ "world": {} // σχόλιο\n}' },
      "_data/topics.json:1:15  json-syntax  JSON has no comments. Remove the comment.",
    ],
    "a decimal comma": [
      changeFile(PLACES, "43.24", "43,24"),
      "_data/places.json:9:17  json-syntax  This is not how JSON writes a number. Write 43.24",
    ],
    "a word without quotes": [
      changeFile(POSTS, '"captured": null', '"captured": None'),
      '_data/posts.json:11:17  json-syntax  "None" is not a value that JSON knows. Write null',
    ],
    "a bracket that is not closed": [
      { [TIMELINE]: '[\n  { "date": "2022-01-02"\n' },
      "src/stories/unrest/timeline.json:3:1  json-syntax  The { of line 2 is not closed. Put } after its last entry.",
    ],
  });
});
