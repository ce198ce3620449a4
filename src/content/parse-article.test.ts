import { changeFile, testReports } from "../../test/support/newsroom.ts";

const section = "src/stories/unrest/1-protests.md";

testReports({
  "a whole day is a date": [changeFile(section, "2022-01-05", "2022-01-06")],
  "a time with its offset is a date": [
    changeFile(section, "2022-01-05", "2022-01-05T17:30:00+02:00"),
  ],
  "a time without an offset is refused": [
    changeFile(section, "2022-01-05", "2022-01-05T17:30:00"),
    'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-01-05T17:30:00" has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T17:30:00+02:00.',
  ],
  "a day that does not exist is refused": [
    changeFile(section, "2022-01-05", "2022-02-30"),
    'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-02-30" is not a day or time that exists. This month has 28 days: correct the day.',
  ],
  "the 29th of February exists in a leap year": [changeFile(section, "2022-01-05", "2024-02-29")],
  "a day in another form is refused": [
    changeFile(section, "2022-01-05", "5/1/2022"),
    'src/stories/unrest/1-protests.md:4:12  wrong-date  "5/1/2022" is not a date. Write 2022-01-05.',
  ],
  "a change on the day of publication is none before it": [
    changeFile(
      section,
      "published: 2022-01-05",
      "published: 2022-01-05T10:00:00+02:00\nupdated: 2022-01-05",
    ),
  ],
  "a change before the publication is refused": [
    changeFile(section, "published: 2022-01-05", "published: 2022-01-05\nupdated: 2022-01-04"),
    "src/stories/unrest/1-protests.md:5:10  wrong-date  The last change, 2022-01-04, comes before the publication, 2022-01-05. Correct one of the two.",
  ],
  "a change a minute before the publication is refused": [
    changeFile(
      section,
      "published: 2022-01-05",
      "published: 2022-01-05T10:00:00+02:00\nupdated: 2022-01-05T07:59:00Z",
    ),
    "src/stories/unrest/1-protests.md:5:10  wrong-date  The last change, 2022-01-05T07:59:00Z, comes before the publication, 2022-01-05T10:00:00+02:00. Correct one of the two.",
  ],
  "where the site's zone cannot be read, no change is said to come before the publication": [
    {
      ...changeFile(
        section,
        "published: 2022-01-05",
        "published: 2022-01-05\nupdated: 2022-01-05T00:30:00+02:00",
      ),
      "_data/site.json": "{",
    },
    "_data/site.json:1:2  json-syntax  The { of line 1 is not closed. Put } after its last entry.",
  ],
});
