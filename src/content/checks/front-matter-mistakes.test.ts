import { suite } from "node:test";
import { type Files, changeFile, testReports } from "../../../test/support/newsroom.ts";

const STORY = "src/stories/unrest/index.md";
const SECTION = "src/stories/unrest/1-protests.md";
const title = (line: string): Files => changeFile(SECTION, "title: Διαδηλώσεις", line);
const point = (line: string): Files => changeFile(STORY, "  - Δύο.", line);
const status = (line: string): Files => changeFile(STORY, "status: developing", line);

suite("values that YAML reads otherwise", () => {
  testReports({
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
      'src/stories/unrest/index.md:6:10  unknown-id  "“desk”" is not an id in authors.json. Write desk.',
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
      'src/stories/unrest/index.md:12:5  yaml-syntax  A value cannot begin with "*". Write - "Έργα μειώνονται."',
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
  });
});

suite("names and lines of front matter", () => {
  testReports({
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
      'src/stories/unrest/index.md:5:1  yaml-syntax  "status" does not begin at the start of its line. Remove what is before it.',
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
  });
});
