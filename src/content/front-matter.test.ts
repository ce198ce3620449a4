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
    title: "blanks behind the fences do no harm",
    changes: {
      ...changeFile(section, "---\ntitle", "---  \ntitle"),
      ...changeFile(section, "2022-01-05\n---", "2022-01-05\n--- \t"),
    },
    problems: [],
  },
  {
    title: "front matter without a text is not enough",
    changes: { [section]: "---\ntitle: α\ndescription: β\npublished: 2022-01-05\n---" },
    problems: [
      "src/stories/unrest/1-protests.md:5:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
    ],
  },
  {
    title: "a file without front matter is refused",
    changes: { [section]: "Πλήθος [@afp]." },
    problems: [
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The file has no front matter. Begin it with a line "---", the fields, one a line, and another line "---".',
    ],
  },
  {
    title: "an empty file has no front matter",
    changes: { [section]: "" },
    problems: [
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The file has no front matter. Begin it with a line "---", the fields, one a line, and another line "---".',
    ],
  },
  {
    title: "a line before the front matter is refused",
    changes: { [section]: "\n---\ntitle: α\n---\n" },
    problems: [
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove the empty lines and spaces before it.',
    ],
  },
  {
    title: "front matter that is not closed is refused",
    changes: { [section]: "---\ntitle: α\n" },
    problems: [
      'src/stories/unrest/1-protests.md:1:1  missing-front-matter  The front matter is not closed. Put a line "---" after the last field, on line 3.',
    ],
  },
  {
    title: "front matter without fields lacks each of them",
    changes: { [section]: "---\n---\nΝύχτα [@desk].\n" },
    problems: [
      'src/stories/unrest/1-protests.md:2:1  missing-field  "description" is missing. Add it.',
      'src/stories/unrest/1-protests.md:2:1  missing-field  "published" is missing. Add it.',
      'src/stories/unrest/1-protests.md:2:1  missing-field  "title" is missing. Add it.',
    ],
  },
  {
    title: "front matter of comments lacks each field",
    changes: { [section]: "---\n# σημείωση\n---\nΝύχτα [@desk].\n" },
    problems: [
      'src/stories/unrest/1-protests.md:2:1  missing-field  "description" is missing. Add it.',
      'src/stories/unrest/1-protests.md:2:1  missing-field  "published" is missing. Add it.',
      'src/stories/unrest/1-protests.md:2:1  missing-field  "title" is missing. Add it.',
    ],
  },
  {
    title: "front matter that is one text is refused",
    changes: { [section]: "---\nΔιαδηλώσεις\n---\nΝύχτα [@desk].\n" },
    problems: [
      "src/stories/unrest/1-protests.md:2:1  wrong-type  The front matter should be a group of fields, not text. Write each field as its name, a colon, a space and its value.",
    ],
  },
  {
    title: "front matter that is a list is refused",
    changes: { [section]: "---\n- Διαδηλώσεις\n---\nΝύχτα [@desk].\n" },
    problems: [
      "src/stories/unrest/1-protests.md:2:1  wrong-type  The front matter should be a group of fields, not a list. Write each field as its name, a colon, a space and its value.",
    ],
  },
  {
    title: "a fault in the front matter does not keep the text from being checked",
    changes: changeFile(section, "title: Διαδηλώσεις", "title: @"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@"',
    ],
  },
  {
    title: "front matter and text are checked in one run",
    changes: { [section]: "---\ntitle: @\n---\n[@aftp]" },
    problems: [
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@"',
      'src/stories/unrest/1-protests.md:4:3  unknown-id  "aftp" is not an id in sources.json. Did you mean "afp"?',
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
