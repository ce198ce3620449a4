import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, changeFile, listProblems } from "../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const section = "src/stories/unrest/1-protests.md";

const cases: readonly Case[] = [
  {
    title: "a whole day is a date",
    changes: changeFile(section, "2022-01-05", "2022-01-06"),
    problems: [],
  },
  {
    title: "a time with its offset is a date",
    changes: changeFile(section, "2022-01-05", "2022-01-05T17:30:00+02:00"),
    problems: [],
  },
  {
    title: "a time without an offset is refused",
    changes: changeFile(section, "2022-01-05", "2022-01-05T17:30:00"),
    problems: [
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-01-05T17:30:00" has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T17:30:00+02:00.',
    ],
  },
  {
    title: "a day that does not exist is refused",
    changes: changeFile(section, "2022-01-05", "2022-02-30"),
    problems: [
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-02-30" is not a day or time that exists. This month has 28 days: correct the day.',
    ],
  },
  {
    title: "the 29th of February exists in a leap year",
    changes: changeFile(section, "2022-01-05", "2024-02-29"),
    problems: [],
  },
  {
    title: "a day in another form is refused",
    changes: changeFile(section, "2022-01-05", "5/1/2022"),
    problems: [
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "5/1/2022" is not a date. Write 2022-01-05.',
    ],
  },
  {
    title: "a change on the day of publication is none before it",
    changes: changeFile(
      section,
      "published: 2022-01-05",
      "published: 2022-01-05T10:00:00+02:00\nupdated: 2022-01-05",
    ),
    problems: [],
  },
  {
    title: "a change before the publication is refused",
    changes: changeFile(
      section,
      "published: 2022-01-05",
      "published: 2022-01-05\nupdated: 2022-01-04",
    ),
    problems: [
      "src/stories/unrest/1-protests.md:5:10  wrong-date  The last change, 2022-01-04, comes before the publication, 2022-01-05. Correct one of the two.",
    ],
  },
  {
    title: "a change a minute before the publication is refused",
    changes: changeFile(
      section,
      "published: 2022-01-05",
      "published: 2022-01-05T10:00:00+02:00\nupdated: 2022-01-05T07:59:00Z",
    ),
    problems: [
      "src/stories/unrest/1-protests.md:5:10  wrong-date  The last change, 2022-01-05T07:59:00Z, comes before the publication, 2022-01-05T10:00:00+02:00. Correct one of the two.",
    ],
  },
  {
    title: "where the site's zone cannot be read, no change is said to come before the publication",
    changes: {
      ...changeFile(
        section,
        "published: 2022-01-05",
        "published: 2022-01-05\nupdated: 2022-01-05T00:30:00+02:00",
      ),
      "_data/site.json": "{",
    },
    problems: [
      "_data/site.json:1:2  json-syntax  The { of line 1 is not closed. Put } after its last entry.",
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
