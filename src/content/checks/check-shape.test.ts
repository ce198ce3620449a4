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

const cases: readonly Case[] = [
  {
    title: "a missing field is told at the front matter's first line",
    changes: changeFile(section, "title: Διαδηλώσεις\n", ""),
    problems: ['src/stories/unrest/1-protests.md:2:1  missing-field  "title" is missing. Add it.'],
  },
  {
    title: "a missing field of a data file is told with the id it belongs to, where that begins",
    changes: changeFile(posts, '    "account": null,\n', ""),
    problems: [
      '_data/posts.json:2:15  missing-field  "account" is missing in "blackout". Add it; write null where nobody knows.',
    ],
  },
  {
    title: "a missing field of a list's entry is told where the entry begins",
    changes: changeFile(posts, '"label": "έκθεση", ', ""),
    problems: [
      '_data/posts.json:9:15  missing-field  "label" is missing in entry 1 of "links". Add it.',
    ],
  },
  {
    title: "a field that may be left out is not missing",
    changes: changeFile(story, "status: developing", "updated: 2022-01-06\nstatus: developing"),
    problems: [],
  },
  {
    title: "an unknown field is told with the nearest known one",
    changes: changeFile(section, "title: Διαδηλώσεις", "title: Διαδηλώσεις\nupdatet: 2022-01-05"),
    problems: [
      'src/stories/unrest/1-protests.md:3:1  unknown-field  "updatet" is not a field that is known here. Did you mean "updated"?',
    ],
  },
  {
    title: "an unknown field like no other is told with the known ones",
    changes: changeFile(section, "title: Διαδηλώσεις", "title: Διαδηλώσεις\nκαιρός: αίθριος"),
    problems: [
      'src/stories/unrest/1-protests.md:3:1  unknown-field  "καιρός" is not a field that is known here. Known are "dateline", "description", "draft", "formerly", "people", "places", "published", "source", "title", "updated".',
    ],
  },
  {
    title: "an unknown field of a data file is told at its name",
    changes: changeFile(
      sources,
      '"name": "Reuters"',
      '"name": "Reuters", "adress": "https://reuters.com"',
    ),
    problems: [
      '_data/sources.json:3:35  unknown-field  "adress" is not a field that is known here. Did you mean "address"?',
    ],
  },
  {
    title: "a field __proto__ is unknown like any other",
    changes: changeFile(section, "title:", "__proto__: 1\ntitle:"),
    problems: [
      'src/stories/unrest/1-protests.md:2:1  unknown-field  "__proto__" is not a field that is known here. Known are "dateline", "description", "draft", "formerly", "people", "places", "published", "source", "title", "updated".',
    ],
  },
  {
    title: "a field __proto__ in JSON is unknown like any other",
    changes: changeFile(sources, '"name": "Reuters"', '"name": "Reuters", "__proto__": { "a": 1 }'),
    problems: [
      '_data/sources.json:3:35  unknown-field  "__proto__" is not a field that is known here. Known are "address", "country", "description", "kind", "name", "shortName".',
    ],
  },
  {
    title: "a field constructor is unknown like any other",
    changes: changeFile(section, "title:", "constructor: 1\ntitle:"),
    problems: [
      'src/stories/unrest/1-protests.md:2:1  unknown-field  "constructor" is not a field that is known here. Known are "dateline", "description", "draft", "formerly", "people", "places", "published", "source", "title", "updated".',
    ],
  },
  {
    title: "an id __proto__ is refused",
    changes: changeFile(sources, '"reuters": {', '"__proto__": {'),
    problems: [
      '_data/sources.json:3:3  wrong-value  "__proto__" is not an id. Use small Latin letters, digits and single hyphens.',
    ],
  },
  {
    title: "an id constructor is like any other",
    changes: {
      ...changeFile(sources, '"reuters": {', '"constructor": {'),
      ...changeFile(section, "@reuters", "@constructor"),
    },
    problems: [],
  },
  {
    title: "an id with a capital is refused at its name",
    changes: changeFile(sources, '"reuters": {', '"Reuters": {'),
    problems: [
      '_data/sources.json:3:3  wrong-value  "Reuters" is not an id. Use small Latin letters, digits and single hyphens.',
    ],
  },
  {
    title: "all faults of a file are told, those of its other fields too",
    changes: changeFile(
      section,
      "title: Διαδηλώσεις\ndescription: Στους δρόμους.\npublished: 2022-01-05",
      "titel: Νύχτα\ndescription:\npublished: 2022-13-05\npeople: [tokayef]",
    ),
    problems: [
      'src/stories/unrest/1-protests.md:2:1  unknown-field  "titel" is not a field that is known here. Did you mean "title"?',
      'src/stories/unrest/1-protests.md:3:13  empty-field  "description" is empty. Fill it in.',
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-13-05" is not a day or time that exists. Month and day may be exchanged: 2022-05-13.',
      'src/stories/unrest/1-protests.md:5:10  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
