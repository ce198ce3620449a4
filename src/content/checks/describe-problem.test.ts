import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, changeFile, listProblems } from "../../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const story = "src/stories/unrest/index.md";
const section = "src/stories/unrest/1-protests.md";
const sources = "_data/sources.json";
const posts = "_data/posts.json";
const places = "_data/places.json";
const site = "_data/site.json";

const cases: readonly Case[] = [
  {
    title: "an empty field is told behind its colon",
    changes: changeFile(section, "title: Διαδηλώσεις", "title:"),
    problems: ['src/stories/unrest/1-protests.md:2:7  empty-field  "title" is empty. Fill it in.'],
  },
  {
    title: "a field of blanks is empty",
    changes: changeFile(sources, '"shortName": "AFP"', '"shortName": " "'),
    problems: ['_data/sources.json:2:55  empty-field  "shortName" is empty. Fill it in.'],
  },
  {
    title: "a number is no text",
    changes: changeFile(section, "title: Διαδηλώσεις", "title: 2022"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  wrong-type  "title" should be text, not a number. Put it in quotes: title: "2022"',
    ],
  },
  {
    title: "true is no text",
    changes: changeFile(section, "title: Διαδηλώσεις", "title: true"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  wrong-type  "title" should be text, not true. Put it in quotes: title: "true"',
    ],
  },
  {
    title: "a list is no text",
    changes: changeFile(section, "title: Διαδηλώσεις", "title: [α]"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  wrong-type  "title" should be text, not a list. Put it in quotes: title: "[α]"',
    ],
  },
  {
    title: "a text is no list",
    changes: changeFile(section, "title: Διαδηλώσεις", "title: Διαδηλώσεις\npeople: tokayev"),
    problems: [
      'src/stories/unrest/1-protests.md:3:9  wrong-type  "people" should be a list, not text. Write people: [tokayev]',
    ],
  },
  {
    title: "a text is no number",
    changes: changeFile(places, "43.24", '"43.24"'),
    problems: [
      '_data/places.json:9:17  wrong-type  "latitude" should be a number, not text. Write 43.24, without quotes.',
    ],
  },
  {
    title: "a number without end is no number",
    changes: changeFile(places, "43.24", "1e999"),
    problems: [
      '_data/places.json:9:17  wrong-type  "latitude" should be a number, not one without end. Write it in digits, without quotes, such as 43.24.',
    ],
  },
  {
    title: "an entry of a list is told where it stands",
    changes: changeFile(story, "  - Δύο.", "  - 2"),
    problems: [
      'src/stories/unrest/index.md:12:5  wrong-type  Entry 2 of "keyPoints" should be text, not a number. Put it in quotes: - "2"',
    ],
  },
  {
    title: "a word that is not one of those known is told with the nearest",
    changes: changeFile(story, "developing", "devloping"),
    problems: [
      'src/stories/unrest/index.md:5:9  wrong-value  "status" cannot be "devloping". Did you mean "developing"?',
    ],
  },
  {
    title: "a number where a known word should stand is refused",
    changes: changeFile(story, "developing", "5"),
    problems: [
      'src/stories/unrest/index.md:5:9  wrong-type  "status" should be text, not a number. Known are "closed", "developing".',
    ],
  },
  {
    title: "two key points are too few",
    changes: changeFile(story, "  - Τρία.\n", ""),
    problems: [
      'src/stories/unrest/index.md:11:3  wrong-count  "keyPoints" should have at least 3 entries, and has 2. Add 1.',
    ],
  },
  {
    title: "five key points are enough",
    changes: changeFile(story, "  - Τρία.\n", "  - Τρία.\n  - Τέσσερα.\n  - Πέντε.\n"),
    problems: [],
  },
  {
    title: "six key points are too many",
    changes: changeFile(story, "  - Τρία.\n", "  - Τρία.\n  - Τέσσερα.\n  - Πέντε.\n  - Έξι.\n"),
    problems: [
      'src/stories/unrest/index.md:11:3  wrong-count  "keyPoints" should have at most 5 entries, and has 6. Take out 1.',
    ],
  },
  {
    title: "a post without links is refused",
    changes: changeFile(posts, '[{ "label": "έκθεση", "address": "https://t.co/a" }]', "[]"),
    problems: [
      '_data/posts.json:9:14  wrong-count  "links" has no entry. Give the address of the post. Only one whose "state" is "deleted" can have none.',
    ],
  },
  {
    title: "a link of a post that is not https is refused",
    changes: changeFile(posts, "https://t.co/a", "http://t.co/a"),
    problems: [
      '_data/posts.json:9:47  wrong-value  "address" cannot be "http://t.co/a". It should be an address that begins with https://.',
    ],
  },
  {
    title: "a link of a post with no host is refused",
    changes: changeFile(posts, "https://t.co/a", "https:///a"),
    problems: [
      '_data/posts.json:9:47  wrong-value  "address" cannot be "https:///a". It should be an address that begins with https://.',
    ],
  },
  {
    title: "a link of a post that runs a script is refused",
    changes: changeFile(posts, "https://t.co/a", "javascript:alert(1)"),
    problems: [
      '_data/posts.json:9:47  wrong-value  "address" cannot be "javascript:alert(1)". It should be an address that begins with https://.',
    ],
  },
  {
    title: "a data file that is a list is refused",
    changes: { [posts]: "[]" },
    problems: [
      '_data/posts.json:1:1  wrong-type  The file should be a group of fields, not a list. Write its fields in braces, such as { "name": "…" }.',
    ],
  },
  {
    title: "a data file that is null is refused",
    changes: { [posts]: "null" },
    problems: [
      '_data/posts.json:1:1  wrong-type  The file should be a group of fields, not null. Write its fields in braces, such as { "name": "…" }.',
    ],
  },
  {
    title: "a time zone that does not exist is refused",
    changes: changeFile(site, "Europe/Athens", "Europe/Athen"),
    problems: [
      '_data/site.json:6:15  wrong-value  "timeZone" cannot be "Europe/Athen". It should be a time zone such as Europe/Athens.',
    ],
  },
  {
    title: "a language that is no tag is refused",
    changes: changeFile(site, '"el"', '"Greek"'),
    problems: [
      '_data/site.json:5:15  wrong-value  "language" cannot be "Greek". It should be a language tag such as en or el.',
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
