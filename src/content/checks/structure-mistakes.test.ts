import { suite } from "node:test";
import { type Files, changeFile, changeText, testReports } from "../../../test/support/newsroom.ts";

const STORY = "src/stories/unrest/index.md";
const SECTION = "src/stories/unrest/1-protests.md";
const TIMELINE = "src/stories/unrest/timeline.json";
const TOPICS = "_data/topics.json";
const title = (line: string): Files => changeFile(SECTION, "title: Διαδηλώσεις", line);
const point = (line: string): Files => changeFile(STORY, "  - Δύο.", line);
const status = (line: string): Files => changeFile(STORY, "status: developing", line);
const day = (text: string): Files => changeFile(SECTION, "2022-01-05", text);
const entry = (text: string): Files =>
  changeFile(TIMELINE, '"to": "2022-01-05"', `"to": "${text}"`);

suite("markup in plain text", () => {
  testReports({
    "Markdown and a citation in a title": [
      title("title: Τα _έξοδα_ [@desk]"),
      'src/stories/unrest/1-protests.md:2:11  markup-in-text  This is plain text, and readers would see the marks of "_έξοδα_". Write έξοδα',
      'src/stories/unrest/1-protests.md:2:19  markup-in-text  This is plain text, and readers would see "[@desk]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
    ],
    "strong words in a description": [
      changeFile(SECTION, "Στους δρόμους.", "Στους **δρόμους**."),
      'src/stories/unrest/1-protests.md:3:20  markup-in-text  This is plain text, and readers would see the marks of "**δρόμους**". Write δρόμους',
    ],
    "a link in a dateline": [
      status('status: developing\ndateline: "Στο [Αλμάτι](place:almaty)"'),
      'src/stories/unrest/index.md:6:16  markup-in-text  This is plain text, and readers would see the marks of "[Αλμάτι](place:almaty)". Write Αλμάτι',
    ],
    "an entity in a title": [
      title("title: Η AT&amp;T στην Ελλάδα"),
      'src/stories/unrest/1-protests.md:2:12  markup-in-text (warning)  This is plain text, and readers would see "&amp;" as it is. Write &',
    ],
    "a number of a character": [
      title("title: Μισθοί&#160;και τιμές"),
      'src/stories/unrest/1-protests.md:2:14  markup-in-text (warning)  This is plain text, and readers would see "&#160;" as it is. Write a space',
    ],
    "a tag in a title": [
      title("title: Οι <b>μισθοί</b>"),
      'src/stories/unrest/1-protests.md:2:11  markup-in-text  This is plain text, and readers would see the marks of "<b>μισθοί</b>". Write μισθοί',
    ],
    "code in the description of a topic": [
      changeFile(TOPICS, "Έξω.", "Έξω `εδώ`."),
      '_data/topics.json:1:52  markup-in-text  This is plain text, and readers would see the marks of "`εδώ`". Write εδώ',
    ],
    "strong words that are not closed in a title": [
      title("title: Οι **μισθοί"),
      'src/stories/unrest/1-protests.md:2:11  markup-in-text  This is plain text, and readers would see "**" as it is. Remove it.',
    ],
    "a quotation that is not closed in a title": [
      title("title: Οι «μισθοί"),
      'src/stories/unrest/1-protests.md:2:11  unclosed-pair (warning)  This "«" is not closed. Write "»" where it ends.',
    ],
    "a directive in a title": [
      title('title: "Χάρτης ::map"'),
      'src/stories/unrest/1-protests.md:2:16  markup-in-text  This is plain text, and readers would see "::map" as it is. Remove it.',
    ],
    "stars of a hotel": [title("title: Ξενοδοχεία 3** και 2**3")],
    "letters that are left out": [title("title: Το f**k των ημερών")],
    "underscores in a word are no Markdown": [title("title: Το λογισμικό kazakh_net_1")],
    "an asterisk alone is no Markdown": [title("title: Οι τιμές* ανεβαίνουν")],
  });
});

suite("structure", () => {
  testReports({
    "a section without text": [
      {
        [SECTION]:
          "---\ntitle: Διαδηλώσεις\ndescription: Στους δρόμους.\npublished: 2022-01-05\n---\n\n",
      },
      "src/stories/unrest/1-protests.md:5:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
    ],
    "a section of a line across the page": [
      changeText("***\n"),
      "src/stories/unrest/2-blackout.md:5:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
    ],
    "a page without text": [
      { "src/standing/about.md": "---\ntitle: Ποιοι είμαστε\ndescription: Εμείς.\n---\n" },
      "src/standing/about.md:4:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
    ],
    "a heading without text at the end": [
      changeFile(SECTION, "Φωτιά [@reuters; via=blogger].\n", ""),
      "src/stories/unrest/1-protests.md:9:4  empty-heading  There is no text below this heading. Write it, or remove the heading.",
    ],
    "a heading right before another": [
      changeFile(SECTION, "## Νύχτα", "## Μέρα\n\n## Νύχτα"),
      "src/stories/unrest/1-protests.md:9:4  empty-heading  There is no text below this heading. Write it, or remove the heading.",
    ],
    "a heading before one below it": [changeFile(SECTION, "## Νύχτα", "## Μέρα\n\n### Νύχτα")],
    "the title of the story": [
      title("title: Έφοδος"),
      "src/stories/unrest/1-protests.md:2:8  duplicate-title  The title is the same as that of src/stories/unrest/index.md:2. Say what sets the two apart.",
    ],
    "the title of another section": [
      title("title: Διακοπή"),
      "src/stories/unrest/2-blackout.md:2:8  duplicate-title  The title is the same as that of src/stories/unrest/1-protests.md:2. Say what sets the two apart.",
    ],
    "a key point twice": [
      point("  - Ένα."),
      'src/stories/unrest/index.md:12:5  repeated-entry  "keyPoints" has "Ένα." already, as entry 1. Take one of the two out.',
    ],
    "a timeline that nothing shows": [
      changeFile(STORY, "\n::timeline\n", ""),
      'src/stories/unrest/timeline.json:1:1  unused-timeline (warning)  No page shows this timeline. Write "::timeline" on a line of its own in index.md or a section, or remove the file.',
    ],
    "a section without its number": [
      {
        [SECTION]: undefined,
        "src/stories/unrest/exoda.md":
          "---\ntitle: Διαδηλώσεις\ndescription: Στους δρόμους.\npublished: 2022-01-05\n---\n\nΝύχτα [@desk].\n",
        [TIMELINE]: "[]",
      },
      'src/stories/unrest/exoda.md:1:1  file-name  "exoda.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-exoda.md.',
    ],
    "a space in place of the hyphen": [
      {
        "src/stories/unrest/3 exoda.md":
          "---\ntitle: Έξοδα\ndescription: Τα έξοδα.\npublished: 2022-01-05\n---\n\nΝύχτα [@desk].\n",
      },
      'src/stories/unrest/3 exoda.md:1:1  file-name  "3 exoda.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-exoda.md.',
    ],
    "an underscore in place of the hyphen": [
      {
        "src/stories/unrest/03_exoda.md":
          "---\ntitle: Έξοδα\ndescription: Τα έξοδα.\npublished: 2022-01-05\n---\n\nΝύχτα [@desk].\n",
      },
      'src/stories/unrest/03_exoda.md:1:1  file-name  "03_exoda.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-exoda.md.',
    ],
    "a name in Greek letters": [
      {
        "src/stories/unrest/3-Έξοδα.md":
          "---\ntitle: Έξοδα\ndescription: Τα έξοδα.\npublished: 2022-01-05\n---\n\nΝύχτα [@desk].\n",
      },
      'src/stories/unrest/3-Έξοδα.md:1:1  file-name  "3-Έξοδα.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-exoda.md.',
    ],
    "a second ending": [
      {
        "src/stories/unrest/3-exoda.md.txt":
          "---\ntitle: Έξοδα\ndescription: Τα έξοδα.\npublished: 2022-01-05\n---\n\nΝύχτα [@desk].\n",
      },
      'src/stories/unrest/3-exoda.md.txt:1:1  file-name  "3-exoda.md.txt" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-exoda.md.',
    ],
    "a timeline in capitals": [
      { [TIMELINE]: undefined, "src/stories/unrest/Timeline.json": "[]" },
      'src/stories/unrest/Timeline.json:1:1  file-name  "unrest/Timeline.json" is not a file that a story can have. Rename it to timeline.json.',
    ],
  });
});

suite("dates", () => {
  testReports({
    "an offset of the summer in winter": [
      day("2026-11-20T10:00:00+03:00"),
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2026-11-20T10:00:00+03:00" has an offset that Europe/Athens does not have then: it has +02:00. Write 2026-11-20T10:00:00+02:00; or, if the offset is right, 2026-11-20T09:00:00+02:00, which is the same moment.',
    ],
    "an offset of the winter in summer": [
      day("2022-07-05T10:00:00+02:00"),
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-07-05T10:00:00+02:00" has an offset that Europe/Athens does not have then: it has +03:00. Write 2022-07-05T10:00:00+03:00; or, if the offset is right, 2022-07-05T11:00:00+03:00, which is the same moment.',
    ],
    "an offset of another zone": [
      day("2022-01-06T10:00:00+06:00"),
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-01-06T10:00:00+06:00" has an offset that Europe/Athens does not have then: it has +02:00. Write 2022-01-06T10:00:00+02:00; or, if the offset is right, 2022-01-06T06:00:00+02:00, which is the same moment.',
    ],
    "UTC is the same everywhere": [day("2022-01-06T10:00:00Z")],
    "a time that clocks left out": [
      day("2022-03-27T03:30:00+03:00"),
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-03-27T03:30:00+03:00" does not exist: clocks in Europe/Athens went forward over this time on that day. If it was the hour after, write 2022-03-27T04:30:00+03:00.',
    ],
    "the same with the offset of the winter": [
      day("2022-03-27T03:30:00+02:00"),
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "2022-03-27T03:30:00+02:00" does not exist: clocks in Europe/Athens went forward over this time on that day. If it was the hour after, write 2022-03-27T04:30:00+03:00.',
    ],
    "a time that clocks showed twice, with its offset": [day("2022-10-30T03:30:00+02:00")],
    words: [
      day("5 Ιανουαρίου 2022"),
      'src/stories/unrest/1-protests.md:4:12  wrong-date  "5 Ιανουαρίου 2022" is not a date. Write 2022-01-05.',
    ],
    "the offset of another place in a timeline": [entry("2022-01-05T10:00:00+06:00")],
    "the other season's offset in a timeline": [
      entry("2022-01-05T10:00:00+03:00"),
      'src/stories/unrest/timeline.json:3:33  wrong-date (warning)  "2022-01-05T10:00:00+03:00" has an offset that Europe/Athens does not have then: it has +02:00. Write 2022-01-05T10:00:00+02:00; or, if the offset is right, 2022-01-05T09:00:00+02:00, which is the same moment.',
    ],
    "no place's offset in a timeline": [
      entry("2022-01-05T10:00:00+01:30"),
      'src/stories/unrest/timeline.json:3:33  wrong-date  "2022-01-05T10:00:00+01:30" has an offset from UTC that no place in the world has then. In the site\'s own time it is 2022-01-05T10:30:00+02:00.',
    ],
    "the year 9999 in a timeline": [
      entry("9999-12-31T23:59:59-12:00"),
      'src/stories/unrest/timeline.json:3:33  wrong-date  "9999-12-31T23:59:59-12:00" lies outside of the years 1900 to 2100. Correct the year.',
    ],
    "a section before its story": [
      day("2022-01-04"),
      'src/stories/unrest/1-protests.md:4:12  wrong-date (warning)  The section is dated 2022-01-04, before the publication of its story, 2022-01-05. Correct one of the two; a story\'s "published" is that of its first text.',
    ],
    "a section after the story's own last change": [
      {
        ...changeFile(STORY, "published: 2022-01-05", "published: 2022-01-05\nupdated: 2022-01-06"),
        ...day("2022-01-07"),
      },
      'src/stories/unrest/1-protests.md:4:12  wrong-date (warning)  The section is dated 2022-01-07, after the last change that index.md gives, 2022-01-06. Correct the date, or write "updated: 2022-01-07" in index.md.',
    ],
  });
});
