import { changeFile, KNOWN_PAGES, testReports } from "../../test/support/newsroom.ts";

const timeline = "src/stories/unrest/timeline.json";
const section = "src/stories/unrest/1-protests.md";

testReports({
  "entries of one day may be in any order": [
    changeFile(timeline, '"date": "2022-01-02"', '"date": "2022-01-02T10:00:00+02:00"'),
  ],
  "an entry that is behind a later one is refused": [
    changeFile(timeline, '"date": "2022-01-02"', '"date": "2022-01-03"'),
    "src/stories/unrest/timeline.json:3:13  timeline-order  2022-01-02 is below 2022-01-03, which is later. Put the entries in order of time.",
  ],
  "a span that ends before it begins is refused": [
    changeFile(timeline, '"to": "2022-01-05"', '"to": "2022-01-01"'),
    'src/stories/unrest/timeline.json:3:33  timeline-order  The span ends on 2022-01-01, before it begins. Exchange "from" and "to".',
  ],
  "an entry on the story's last day is not later than it": [
    changeFile(timeline, '"to": "2022-01-05"', '"to": "2022-01-05T23:59:00+02:00"'),
  ],
  "an entry a day after the story is refused": [
    changeFile(timeline, '"to": "2022-01-05"', '"to": "2022-01-06"'),
    'src/stories/unrest/timeline.json:3:33  timeline-order  2022-01-06 is later than the story, whose last date is 2022-01-05. Correct the date, or set the story\'s "updated".',
  ],
  "the story's last date is that of its last section": [
    {
      ...changeFile(timeline, '"to": "2022-01-05"', '"to": "2022-01-06"'),
      ...changeFile(section, "published: 2022-01-05", "published: 2022-01-06"),
    },
  ],
  "where one of the story's dates is wrong, nothing is later than the story": [
    {
      ...changeFile(timeline, '"to": "2022-01-05"', '"to": "2022-01-06"'),
      ...changeFile(section, "2022-01-05", "2022-01-99"),
    },
    'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-01-99" is not a day or time that exists. This month has 31 days: correct the day.',
  ],
  "an entry with a day and a span is refused": [
    changeFile(timeline, '"date": "2022-01-02"', '"date": "2022-01-02", "from": "2022-01-02"'),
    'src/stories/unrest/timeline.json:2:3  wrong-date  The entry should have one day or a span of days. Write "date": "2022-01-05" alone, or "from": "2022-01-02", "to": "2022-01-05".',
  ],
  "an entry without a date is refused": [
    changeFile(timeline, '"date": "2022-01-02", ', ""),
    'src/stories/unrest/timeline.json:2:3  wrong-date  The entry should have one day or a span of days. Write "date": "2022-01-05" alone, or "from": "2022-01-02", "to": "2022-01-05".',
  ],
  "a wrong date is refused": [
    changeFile(timeline, '"to": "2022-01-05"', '"to": "2022-01-32"'),
    'src/stories/unrest/timeline.json:3:33  wrong-date  "2022-01-32" is not a day or time that exists. This month has 31 days: correct the day.',
  ],
  "a time without an offset is refused": [
    changeFile(timeline, '"to": "2022-01-05"', '"to": "2022-01-05T10:00"'),
    'src/stories/unrest/timeline.json:3:33  wrong-date  "2022-01-05T10:00" has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T10:00+02:00.',
  ],
  "an unknown section is refused with the nearest": [
    changeFile(timeline, '"blackout"', '"blackot"'),
    'src/stories/unrest/timeline.json:3:79  unknown-id  "blackot" is not a section of this story. Did you mean "blackout"?',
  ],
  "a section whose front matter has a problem is known": [
    { ...changeFile(section, "title: Διαδηλώσεις", "title:") },
    'src/stories/unrest/1-protests.md:2:7  empty-field  "title" is empty. Fill it in.',
  ],
  "an unknown field is refused, and the other entries are checked": [
    { ...changeFile(timeline, '"text": "Αρχή."', '"txt": "Αρχή."') },
    'src/stories/unrest/timeline.json:2:27  unknown-field  "txt" is not a field that is known here. Did you mean "text"?',
  ],
  "what a text cites and links to is checked at its place, behind escapes too": [
    changeFile(
      timeline,
      "Συνέχεια.",
      String.raw`Η \"ζώνη\" 😀 \u03b3 [@afpp] [α](/nowhere/) [β](person:tokayef)`,
    ),
    'src/stories/unrest/timeline.json:3:58  straight-quote (warning)  Words are quoted as «…», not as "…". Write « and ».',
    'src/stories/unrest/timeline.json:3:79  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
    `src/stories/unrest/timeline.json:3:85  broken-link  There is no page "/nowhere/" on this site. ${KNOWN_PAGES}`,
    'src/stories/unrest/timeline.json:3:100  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
  ],
  "a file that holds a text is refused": [
    { [timeline]: '"α"' },
    'src/stories/unrest/timeline.json:1:1  wrong-type  The file should be a list, not text. Write [{ "date": "2022-01-05", "text": "α", "section": "…" }]',
  ],
  "a file that holds a group of fields is refused": [
    { [timeline]: "{}" },
    "src/stories/unrest/timeline.json:1:1  wrong-type  The file should be a list, not fields with values. Write []",
  ],
  "a file that does not parse is told once": [
    { [timeline]: "[" },
    "src/stories/unrest/timeline.json:1:2  json-syntax  The [ of line 1 is not closed. Put ] after its last entry.",
  ],
  "::timeline without timeline.json is refused": [
    { [timeline]: undefined },
    "src/stories/unrest/index.md:20:1  missing-file  The story has no timeline.json. Add it beside index.md.",
  ],
});
