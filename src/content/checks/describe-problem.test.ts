import { changeFile, testReports } from "../../../test/support/newsroom.ts";

const story = "src/stories/unrest/index.md";
const section = "src/stories/unrest/1-protests.md";
const sources = "_data/sources.json";
const posts = "_data/posts.json";
const places = "_data/places.json";
const site = "_data/site.json";

testReports({
  "an empty field is told behind its colon": [
    changeFile(section, "title: Διαδηλώσεις", "title:"),
    'src/stories/unrest/1-protests.md:2:7  empty-field  "title" is empty. Fill it in.',
  ],
  "a field of spaces is empty": [
    changeFile(sources, '"shortName": "AFP"', '"shortName": " "'),
    '_data/sources.json:2:55  empty-field  "shortName" is empty. Fill it in.',
  ],
  "a number is no text": [
    changeFile(section, "title: Διαδηλώσεις", "title: 2022"),
    'src/stories/unrest/1-protests.md:2:8  wrong-type  "title" should be text, not a number. Put it in quotes: title: "2022"',
  ],
  "true is no text": [
    changeFile(section, "title: Διαδηλώσεις", "title: true"),
    'src/stories/unrest/1-protests.md:2:8  wrong-type  "title" should be text, not true. Put it in quotes: title: "true"',
  ],
  "a list is no text": [
    changeFile(section, "title: Διαδηλώσεις", "title: [α]"),
    'src/stories/unrest/1-protests.md:2:8  wrong-type  "title" should be text, not a list. Write title: α',
  ],
  "a text is no list": [
    changeFile(section, "title: Διαδηλώσεις", "title: Διαδηλώσεις\npeople: tokayev"),
    'src/stories/unrest/1-protests.md:3:9  wrong-type  "people" should be a list, not text. Write people: [tokayev]',
  ],
  "a text is no number": [
    changeFile(places, "43.24", '"43.24"'),
    '_data/places.json:9:17  wrong-type  "latitude" should be a number, not text. Write 43.24, without quotes.',
  ],
  "a number without end is no number": [
    changeFile(places, "43.24", "1e999"),
    '_data/places.json:9:17  wrong-type  "latitude" should be a number, not one without end. Write it in digits, without quotes, such as 43.24.',
  ],
  "an entry of a list is told at its place": [
    changeFile(story, "  - Δύο.", "  - 2"),
    'src/stories/unrest/index.md:12:5  wrong-type  Entry 2 of "keyPoints" should be text, not a number. Put it in quotes: - "2"',
  ],
  "a word that is not one of those known is told with the nearest": [
    changeFile(story, "developing", "devloping"),
    'src/stories/unrest/index.md:5:9  wrong-value  "status" cannot be "devloping". Did you mean "developing"?',
  ],
  "a number where a known word should be is refused": [
    changeFile(story, "developing", "5"),
    'src/stories/unrest/index.md:5:9  wrong-type  "status" should be text, not a number. Known are "closed", "developing".',
  ],
  "two key points are too few": [
    changeFile(story, "  - Τρία.\n", ""),
    'src/stories/unrest/index.md:11:3  wrong-count  "keyPoints" should have at least 3 entries, and has 2. Add 1.',
  ],
  "five key points are enough": [
    changeFile(story, "  - Τρία.\n", "  - Τρία.\n  - Τέσσερα.\n  - Πέντε.\n"),
  ],
  ...Object.fromEntries(
    (
      [
        ["Άποψη", "Write opinion."],
        ["συνέντευξη", "Write interview."],
        ["fact-check", "Write factCheck."],
        ["opinon", 'Did you mean "opinion"?'],
        [
          "ποίημα",
          'Known are "analysis", "explainer", "factCheck", "interview", "live", "news", "obituary", "opinion".',
        ],
      ] as const
    ).map(([kind, fix]) => [
      `a kind of story "${kind}" is refused, with the one that is meant where there is one`,
      [
        changeFile(story, "status:", `kind: ${kind}\nstatus:`),
        `src/stories/unrest/index.md:5:7  wrong-value  "kind" cannot be "${kind}". ${fix}`,
      ] as const,
    ]),
  ),
  "a status in Greek is refused with the word that is meant": [
    changeFile(story, "developing", "Σε εξέλιξη"),
    'src/stories/unrest/index.md:5:9  wrong-value  "status" cannot be "Σε εξέλιξη". Write developing.',
  ],
  "the kind of story news can be said": [changeFile(story, "status:", "kind: news\nstatus:")],
  "six key points are too many": [
    changeFile(story, "  - Τρία.\n", "  - Τρία.\n  - Τέσσερα.\n  - Πέντε.\n  - Έξι.\n"),
    'src/stories/unrest/index.md:11:3  wrong-count  "keyPoints" should have at most 5 entries, and has 6. Take out 1.',
  ],
  "a post without links is refused": [
    changeFile(posts, '[{ "label": "έκθεση", "address": "https://t.co/a" }]', "[]"),
    '_data/posts.json:9:14  wrong-count  "links" has no entry. Give the address of the post. Only one whose "state" is "deleted" can have none.',
  ],
  "a link of a post that is not https is refused": [
    changeFile(posts, "https://t.co/a", "http://t.co/a"),
    '_data/posts.json:9:47  wrong-value  "address" cannot be "http://t.co/a". Write "https://t.co/a".',
  ],
  "a link of a post with no host is refused": [
    changeFile(posts, "https://t.co/a", "https:///a"),
    '_data/posts.json:9:47  wrong-value  "address" cannot be "https:///a". It should be an address that begins with https://.',
  ],
  "a link of a post that runs a script is refused": [
    changeFile(posts, "https://t.co/a", "javascript:alert(1)"),
    '_data/posts.json:9:47  wrong-value  "address" cannot be "javascript:alert(1)". It should be an address that begins with https://.',
  ],
  "a data file that is a list is refused": [
    { [posts]: "[]" },
    '_data/posts.json:1:1  wrong-type  The file should be fields with values, not a list. Write its fields in braces, such as { "id": { "name": "…" } }',
  ],
  "a data file that is null is refused": [
    { [posts]: "null" },
    '_data/posts.json:1:1  wrong-type  The file should be fields with values, not null. Write its fields in braces, such as { "id": { "name": "…" } }',
  ],
  "a time zone that does not exist is refused": [
    changeFile(site, "Europe/Athens", "Europe/Athen"),
    '_data/site.json:6:15  wrong-value  "timeZone" cannot be "Europe/Athen". It should be a time zone such as Europe/Athens.',
  ],
  "a language that is no tag is refused": [
    changeFile(site, '"el"', '"Greek"'),
    '_data/site.json:5:15  wrong-value  "language" cannot be "Greek". Write "el".',
  ],
});
