import { changeFile, testReports } from "../../test/support/newsroom.ts";

const section = "src/stories/unrest/1-protests.md";

testReports({
  "spaces behind the fences do no harm": [
    {
      ...changeFile(section, "---\ntitle", "---  \ntitle"),
      ...changeFile(section, "2022-01-05\n---", "2022-01-05\n--- \t"),
    },
  ],
  "front matter without a text is not enough": [
    { [section]: "---\ntitle: α\ndescription: β\npublished: 2022-01-05\n---" },
    "src/stories/unrest/1-protests.md:5:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
  ],
  "a file without front matter is refused": [
    { [section]: "Πλήθος [@afp]." },
    'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The file has no front matter. Begin it with a line "---", the fields, one a line, and another line "---".',
  ],
  "an empty file has no front matter": [
    { [section]: "" },
    'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The file has no front matter. Begin it with a line "---", the fields, one a line, and another line "---".',
  ],
  "a line before the front matter is refused": [
    { [section]: "\n---\ntitle: α\n---\n" },
    'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove the empty lines and spaces before it.',
  ],
  "front matter that is not closed is refused": [
    { [section]: "---\ntitle: α\n" },
    'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The front matter is not closed. Put a line "---" after the last field, on line 3.',
  ],
  "front matter without fields lacks each of them": [
    { [section]: "---\n---\nΝύχτα [@desk].\n" },
    'src/stories/unrest/1-protests.md:2:1  missing-field  "title", "description" and "published" are missing. Add title: …⏎description: …⏎published: 2022-01-05',
  ],
  "front matter of comments lacks each field": [
    { [section]: "---\n# σημείωση\n---\nΝύχτα [@desk].\n" },
    'src/stories/unrest/1-protests.md:2:1  missing-field  "title", "description" and "published" are missing. Add title: …⏎description: …⏎published: 2022-01-05',
  ],
  "front matter that is one text is refused": [
    { [section]: "---\nΔιαδηλώσεις\n---\nΝύχτα [@desk].\n" },
    "src/stories/unrest/1-protests.md:2:1  yaml-syntax  This line has no field name with a colon. Write it as the name, a colon and the value, or put it behind the value above.",
  ],
  "front matter that is a list is refused": [
    { [section]: "---\n- Διαδηλώσεις\n---\nΝύχτα [@desk].\n" },
    "src/stories/unrest/1-protests.md:2:1  wrong-type  The front matter should be fields with values, not a list. Write each field as its name, a colon, a space and its value.",
  ],
  "a problem in the front matter does not keep the text from being checked": [
    changeFile(section, "title: Διαδηλώσεις", "title: @"),
    'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@"',
  ],
  "front matter and text are checked in one run": [
    { [section]: "---\ntitle: @\n---\n[@aftp]" },
    'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@"',
    'src/stories/unrest/1-protests.md:4:3  unknown-id  "aftp" is not an id in sources.json. Did you mean "afp"?',
  ],
});
