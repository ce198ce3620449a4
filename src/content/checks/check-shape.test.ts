import { changeFile, KNOWN_FIELDS, testReports } from "../../../test/support/newsroom.ts";

const story = "src/stories/unrest/index.md";
const section = "src/stories/unrest/1-protests.md";
const sources = "_data/sources.json";
const posts = "_data/posts.json";

testReports({
  "a missing field is told at the front matter's first line": [
    changeFile(section, "title: Διαδηλώσεις\n", ""),
    'src/stories/unrest/1-protests.md:2:1  missing-field  "title" is missing. Add title: …',
  ],
  "a missing field of a data file is told with the id it belongs to, where that begins": [
    changeFile(posts, '    "account": null,\n', ""),
    '_data/posts.json:2:15  missing-field  "account" is missing in "blackout". Write null for what nobody knows. Add "account": "…"',
  ],
  "a missing field of a list's entry is told where the entry begins": [
    changeFile(posts, '"label": "έκθεση", ', ""),
    '_data/posts.json:9:15  missing-field  "label" is missing in entry 1 of "links". Add "label": "…"',
  ],
  "a field that may be left out is not missing": [
    changeFile(story, "status: developing", "updated: 2022-01-06\nstatus: developing"),
  ],
  "an unknown field is told with the nearest known one": [
    changeFile(section, "title: Διαδηλώσεις", "title: Διαδηλώσεις\nupdatet: 2022-01-05"),
    'src/stories/unrest/1-protests.md:3:1  unknown-field  "updatet" is not a field that is known here. Did you mean "updated"?',
  ],
  "an unknown field like no other is told with the known ones": [
    changeFile(section, "title: Διαδηλώσεις", "title: Διαδηλώσεις\nκαιρός: αίθριος"),
    `src/stories/unrest/1-protests.md:3:1  unknown-field  "καιρός" is not a field that is known here. ${KNOWN_FIELDS}`,
  ],
  "an unknown field of a data file is told at its name": [
    changeFile(sources, '"name": "Reuters"', '"name": "Reuters", "adress": "https://reuters.com"'),
    '_data/sources.json:3:35  unknown-field  "adress" is not a field that is known here. Did you mean "address"?',
  ],
  "a field __proto__ is unknown like any other": [
    changeFile(section, "title:", "__proto__: 1\ntitle:"),
    `src/stories/unrest/1-protests.md:2:1  unknown-field  "__proto__" is not a field that is known here. ${KNOWN_FIELDS}`,
  ],
  "a field __proto__ in JSON is unknown like any other": [
    changeFile(sources, '"name": "Reuters"', '"name": "Reuters", "__proto__": { "a": 1 }'),
    '_data/sources.json:3:35  unknown-field  "__proto__" is not a field that is known here. Take it out, or write one of these in its place: "address", "country", "otherNames".',
  ],
  "a field constructor is unknown like any other": [
    changeFile(section, "title:", "constructor: 1\ntitle:"),
    `src/stories/unrest/1-protests.md:2:1  unknown-field  "constructor" is not a field that is known here. ${KNOWN_FIELDS}`,
  ],
  "an id __proto__ is refused": [
    changeFile(sources, '"reuters": {', '"__proto__": {'),
    '_data/sources.json:3:3  wrong-value  "__proto__" is not an id. Use small Latin letters, digits and single hyphens alone, such as "proto".',
  ],
  "an id constructor is like any other": [
    {
      ...changeFile(sources, '"reuters": {', '"constructor": {'),
      ...changeFile(section, "@reuters", "@constructor"),
    },
  ],
  "an id with a capital is refused at its name": [
    changeFile(sources, '"reuters": {', '"Reuters": {'),
    '_data/sources.json:3:3  wrong-value  "Reuters" is not an id. Use small Latin letters, digits and single hyphens alone, such as "reuters".',
  ],
  "all problems of a file are told, those of its other fields too": [
    changeFile(
      section,
      "title: Διαδηλώσεις\ndescription: Στους δρόμους.\npublished: 2022-01-05",
      "titel: Νύχτα\ndescription:\npublished: 2022-13-05\npeople: [tokayef]",
    ),
    'src/stories/unrest/1-protests.md:2:1  unknown-field  "titel" is not a field that is known here. Did you mean "title"?',
    'src/stories/unrest/1-protests.md:3:13  empty-field  "description" is empty. Fill it in.',
    'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-13-05" is not a day or time that exists. Month and day may be exchanged: 2022-05-13.',
    'src/stories/unrest/1-protests.md:5:10  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
  ],
});
