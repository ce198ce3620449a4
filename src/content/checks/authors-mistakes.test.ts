import { suite } from "node:test";
import {
  type Files,
  type Report,
  changeFile,
  changeText,
  testReports,
} from "../../../test/support/newsroom.ts";

const STORY = "src/stories/unrest/index.md";
const SECTION = "src/stories/unrest/1-protests.md";
const TIMELINE = "src/stories/unrest/timeline.json";
const POSTS = "_data/posts.json";
const SITE = "_data/site.json";
const PLACES = "_data/places.json";
const TOPICS = "_data/topics.json";

const title = (line: string): Files => changeFile(SECTION, "title: Διαδηλώσεις", line);
const point = (line: string): Files => changeFile(STORY, "  - Δύο.", line);
const status = (line: string): Files => changeFile(STORY, "status: developing", line);
const day = (text: string): Files => changeFile(SECTION, "2022-01-05", text);
const entry = (text: string): Files =>
  changeFile(TIMELINE, '"to": "2022-01-05"', `"to": "${text}"`);

const MISTAKES: Readonly<Record<string, Readonly<Record<string, Report>>>> = {
  "values that YAML reads otherwise": {
    "a comment in a title": [
      title("title: Το κίνημα #MeToo στην Ελλάδα"),
      'src/stories/unrest/1-protests.md:2:18  yaml-comment  A space and "#" begin a comment in YAML: readers would not get the rest of the line. Write title: "Το κίνημα #MeToo στην Ελλάδα"',
    ],
    "a title that is a comment": [
      title("title: #MeToo στην Ελλάδα"),
      'src/stories/unrest/1-protests.md:2:8  yaml-comment  A space and "#" begin a comment in YAML: readers would not get the rest of the line. Write title: "#MeToo στην Ελλάδα"',
    ],
    "a comment in a key point": [
      point("  - Το #MeToo απλώνεται."),
      'src/stories/unrest/index.md:12:8  yaml-comment  A space and "#" begin a comment in YAML: readers would not get the rest of the line. Write - "Το #MeToo απλώνεται."',
    ],
    "a comment behind ids is a note": [status("status: developing # ως το βράδυ")],
    "a comment in a further line": [
      changeFile(
        SECTION,
        "description: Στους δρόμους.",
        "description: Στους\n  δρόμους #MeToo της πόλης.",
      ),
      'src/stories/unrest/1-protests.md:4:11  yaml-comment  A space and "#" begin a comment in YAML: readers would not get the rest of the line. Put the whole value in quotes: "…".',
    ],
    "typographic quotes around a title with a colon": [
      title("title: “Ο δήμος: η απόφαση”"),
      'src/stories/unrest/1-protests.md:2:8  yaml-quotes  “ is not a quote to YAML. Write title: "Ο δήμος: η απόφαση"',
    ],
    "typographic quotes around a title": [
      title("title: “Ο δήμος αποφασίζει”"),
      'src/stories/unrest/1-protests.md:2:8  yaml-quotes  “ is not a quote to YAML. Write title: "Ο δήμος αποφασίζει"',
    ],
    "single typographic quotes": [
      title("title: ‘Ο δήμος: η απόφαση’"),
      'src/stories/unrest/1-protests.md:2:8  yaml-quotes  ‘ is not a quote to YAML. Write title: "Ο δήμος: η απόφαση"',
    ],
    "low typographic quotes": [
      title("title: „Ο δήμος: η απόφαση“"),
      'src/stories/unrest/1-protests.md:2:8  yaml-quotes  „ is not a quote to YAML. Write title: "Ο δήμος: η απόφαση"',
    ],
    "guillemets around a title with a colon": [
      title("title: «Ο δήμος: η απόφαση»"),
      'src/stories/unrest/1-protests.md:2:16  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write title: "«Ο δήμος: η απόφαση»"',
    ],
    "guillemets around a title are words": [title("title: «Ο δήμος αποφασίζει»")],
    "typographic quotes around an id": [
      changeFile(STORY, "byline: [desk]", "byline: [“desk”]"),
      'src/stories/unrest/index.md:6:10  wrong-value  Entry 1 of "byline" cannot be "“desk”". Write desk.',
    ],
    "quotes inside quotes": [
      title('title: "Ο "δήμος" λέει"'),
      "src/stories/unrest/1-protests.md:2:12  yaml-syntax  The value ends at this quote, and more text follows. Write title: 'Ο \"δήμος\" λέει'",
    ],
    "a quoted word first": [
      title('title: "Όχι" λέει ο δήμος'),
      "src/stories/unrest/1-protests.md:2:13  yaml-syntax  The value ends at this quote, and more text follows. Write title: '\"Όχι\" λέει ο δήμος'",
    ],
    "an apostrophe in single quotes": [
      title("title: 'Ο δήμος d'Αλμάτι'"),
      'src/stories/unrest/1-protests.md:2:19  yaml-syntax  The value ends at this quote, and more text follows. Write title: "Ο δήμος d\'Αλμάτι"',
    ],
    "a bracket first": [
      title("title: [Βίντεο] Η έφοδος"),
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "[". Write title: "[Βίντεο] Η έφοδος"',
    ],
    "a percent sign first": [
      title("title: %50 αύξηση"),
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "%". Write title: "%50 αύξηση"',
    ],
    "a greater-than sign first": [
      title("title: > 100 νεκροί"),
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with ">". Write title: "> 100 νεκροί"',
    ],
    "a greater-than sign alone": [
      title("title: >"),
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  ">" says that the value is on the lines below, and there is none. Write the value on this line.',
    ],
    "a text on the lines below is allowed": [
      changeFile(
        SECTION,
        "description: Στους δρόμους.",
        "description: >-\n  Στους δρόμους: φωτιά,\n  καπνός.",
      ),
    ],
    "a hyphen alone": [
      title("title: -"),
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "-". Write title: "-"',
    ],
    "an asterisk first": [
      point("  - **Έργα** μειώνονται."),
      'src/stories/unrest/index.md:12:5  yaml-syntax  A value cannot begin with "*". Write - "**Έργα** μειώνονται."',
    ],
    "a link first": [
      point("  - [Τοκάγεφ](person:tokayev) μένει."),
      'src/stories/unrest/index.md:12:5  yaml-syntax  A value cannot begin with "[". Write - "[Τοκάγεφ](person:tokayev) μένει."',
    ],
    "a colon at the end": [
      title("title: Νύχτα:"),
      'src/stories/unrest/1-protests.md:2:13  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write title: "Νύχτα:"',
    ],
    "two colons": [
      title("title: Έργα: νύχτα: φωτιά"),
      'src/stories/unrest/1-protests.md:2:12  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write title: "Έργα: νύχτα: φωτιά"',
    ],
    "a key point with a colon": [
      point("  - Έργα: μειώνονται."),
      'src/stories/unrest/index.md:12:9  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write - "Έργα: μειώνονται."',
    ],
    "a key point with a colon at its end": [
      point("  - Έργα:"),
      'src/stories/unrest/index.md:12:9  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write - "Έργα:"',
    ],
    "a number": [
      title("title: 2022"),
      'src/stories/unrest/1-protests.md:2:8  wrong-type  "title" should be text, not a number. Put it in quotes: title: "2022"',
    ],
    "a word of YAML's": [
      title("title: null"),
      'src/stories/unrest/1-protests.md:2:8  empty-field  "title" is empty. Fill it in.',
    ],
    "a tilde": [
      title("title: ~"),
      'src/stories/unrest/1-protests.md:2:8  empty-field  "title" is empty. Fill it in.',
    ],
    "yes and no are words": [title("title: Yes")],
  },
  "names and lines of front matter": {
    "no space behind the colon": [
      status("status:developing"),
      'src/stories/unrest/index.md:5:8  yaml-syntax  A space is missing after the colon of "status". Write status: developing',
    ],
    "no colon": [
      status("status developing"),
      'src/stories/unrest/index.md:5:7  yaml-syntax  There is no colon after "status". Write status: developing',
    ],
    "another mark in place of the colon": [
      status("status = developing"),
      'src/stories/unrest/index.md:5:7  yaml-syntax  There is no colon after "status". Write status: developing',
    ],
    "a name in capitals": [
      title("Title: Διαδηλώσεις"),
      'src/stories/unrest/1-protests.md:2:1  unknown-field  "Title" is not a field that is known here. Did you mean "title"?',
    ],
    "a name in Greek": [
      title("τίτλος: Διαδηλώσεις"),
      'src/stories/unrest/1-protests.md:2:1  unknown-field  "τίτλος" is not a field that is known here. Did you mean "title"?',
    ],
    "a name of another system": [
      changeFile(STORY, "byline: [desk]", "author: [desk]"),
      'src/stories/unrest/index.md:6:1  unknown-field  "author" is not a field that is known here. Did you mean "byline"?',
    ],
    "a name a second time": [
      title("title: Διαδηλώσεις\ntitle: Νύχτα"),
      'src/stories/unrest/1-protests.md:3:1  duplicate-key  "title" is here a second time. Keep one of the two.',
    ],
    "a bullet in place of a hyphen": [
      changeFile(STORY, "  - Ένα.\n  - Δύο.\n  - Τρία.", "  • Ένα.\n  • Δύο.\n  • Τρία."),
      "src/stories/unrest/index.md:11:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Ένα.",
      "src/stories/unrest/index.md:12:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Δύο.",
      "src/stories/unrest/index.md:13:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Τρία.",
    ],
    "a no-break space behind a hyphen": [
      point("  -\u00a0Δύο."),
      "src/stories/unrest/index.md:12:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Δύο.",
    ],
    "a number in place of a hyphen": [
      point("  2. Δύο."),
      "src/stories/unrest/index.md:12:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Δύο.",
    ],
    "a no-break space behind the colon": [
      title("title:\u00a0Διαδηλώσεις"),
      'src/stories/unrest/1-protests.md:2:7  yaml-syntax  A space is missing after the colon of "title". Write title: Διαδηλώσεις',
    ],
    "hyphens without spaces": [
      changeFile(STORY, "  - Ένα.\n  - Δύο.\n  - Τρία.", "  -Ένα.\n  -Δύο.\n  -Τρία."),
      "src/stories/unrest/index.md:11:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Ένα.",
      "src/stories/unrest/index.md:12:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Δύο.",
      "src/stories/unrest/index.md:13:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Τρία.",
    ],
    "an entry further in": [
      point("    - Δύο."),
      "src/stories/unrest/index.md:12:5  yaml-syntax  This entry begins further in or out than the first of its list. Put 2 spaces before its hyphen.",
    ],
    "an entry further out": [
      point(" - Δύο."),
      "src/stories/unrest/index.md:12:2  yaml-syntax  This entry begins further in or out than the first of its list. Put 2 spaces before its hyphen.",
    ],
    "a tab": [
      status("\tstatus: developing"),
      "src/stories/unrest/index.md:5:1  yaml-syntax  A line of front matter cannot begin with a tab. Put spaces in its place.",
    ],
    "four hyphens first": [
      changeFile(SECTION, "---\ntitle", "----\ntitle"),
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  "----" neither begins nor ends front matter. Write "---": exactly three hyphens.',
    ],
    "Word's dashes first": [
      changeFile(SECTION, "---\ntitle", "—-\ntitle"),
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  "—-" neither begins nor ends front matter. Write "---": exactly three hyphens.',
    ],
    "an empty line first": [
      changeFile(SECTION, "---\ntitle", "\n---\ntitle"),
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove the empty lines and spaces before it.',
    ],
    "a space first": [
      changeFile(SECTION, "---\ntitle", " ---\ntitle"),
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove the empty lines and spaces before it.',
    ],
    "a byte order mark first is none": [changeFile(SECTION, "---\ntitle", "\uFEFF---\ntitle")],
    "no hyphens first": [
      changeFile(SECTION, "---\ntitle", "title"),
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The fields begin without a line "---" before them. Write a line "---" above this one.',
    ],
    "four hyphens at the end": [
      changeFile(SECTION, "2022-01-05\n---", "2022-01-05\n----"),
      'src/stories/unrest/1-protests.md:5:1  missing-front-matter  "----" neither begins nor ends front matter. Write "---": exactly three hyphens.',
    ],
    "a dash at the end": [
      changeFile(SECTION, "2022-01-05\n---", "2022-01-05\n—"),
      'src/stories/unrest/1-protests.md:5:1  missing-front-matter  "—" neither begins nor ends front matter. Write "---": exactly three hyphens.',
    ],
    "no hyphens at the end": [
      changeFile(SECTION, "2022-01-05\n---\n", "2022-01-05\n"),
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The front matter is not closed. Put a line "---" after the last field, on line 5.',
    ],
  },
  "values of another kind": {
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
      'src/stories/unrest/index.md:7:5  wrong-type  Entry 1 of "corrections" should be a group of fields, not text. Write corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.',
    ],
    "a correction without its hyphen": [
      status("status: developing\ncorrections:\n  date: 2022-01-06\n  text: Λάθος."),
      'src/stories/unrest/index.md:7:3  wrong-type  "corrections" should be a list, not a group of fields. Write corrections:⏎  - date: 2022-01-06⏎    text: Τι ήταν λάθος και ποιο είναι το σωστό.',
    ],
    "an id without brackets": [
      changeFile(STORY, "topics: [world]", "topics: world"),
      'src/stories/unrest/index.md:7:9  wrong-type  "topics" should be a list, not text. Write topics: [world]',
    ],
    "ids without a comma": [
      changeFile(STORY, "places: [almaty]", "places: [almaty mangystau]"),
      'src/stories/unrest/index.md:9:10  wrong-value  Entry 1 of "places" cannot be "almaty mangystau". Write almaty, mangystau.',
    ],
    "an id in capitals": [
      changeFile(STORY, "topics: [world]", "topics: [World]"),
      'src/stories/unrest/index.md:7:10  wrong-value  Entry 1 of "topics" cannot be "World". Write world.',
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
      '_data/posts.json:2:15  missing-field  "account" is missing in "blackout". Add it; write null where nobody knows.',
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
      '_data/style.json:1:106  wrong-value  "sentenceWords" has to be more than 0. Write such a number.',
      '_data/style.json:1:132  wrong-value  "descriptionCharacters" has to be a whole number. Write it without a fraction.',
      '_data/style.json:1:154  wrong-type  "titleCharacters" should be a number, not text. Write 50, without quotes.',
    ],
  },
  JSON: {
    "an empty timeline": [
      { [TIMELINE]: "" },
      "src/stories/unrest/timeline.json:1:1  json-syntax  The file is empty. An empty list is written []",
    ],
    "an empty data file": [
      { [TOPICS]: "\n" },
      "_data/topics.json:1:1  json-syntax  The file is empty. An empty group of fields is written {}",
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
      "_data/topics.json:1:15  json-syntax  JSON has no comments. Remove it.",
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
  },
  "markup in plain text": {
    "Markdown and a citation in a title": [
      title("title: Τα _έξοδα_ [@desk]"),
      'src/stories/unrest/1-protests.md:2:11  markup-in-text  This is plain text, and readers would see the marks of "_έξοδα_". Write έξοδα',
      'src/stories/unrest/1-protests.md:2:19  markup-in-text  This is plain text, and readers would see "[@desk]" as it is: nothing is cited here. Take it out; cite the source in the text below.',
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
      'src/stories/unrest/1-protests.md:2:11  markup-in-text  This is plain text, and readers would see "<b>" as it is. Remove it.',
      'src/stories/unrest/1-protests.md:2:20  markup-in-text  This is plain text, and readers would see "</b>" as it is. Remove it.',
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
  },
  structure: {
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
  },
  dates: {
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
  },
};

for (const [name, reports] of Object.entries(MISTAKES)) {
  suite(name, () => {
    testReports(reports);
  });
}
