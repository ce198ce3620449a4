import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, changeFile, listProblems } from "../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const section = "src/stories/unrest/1-protests.md";
const title = "title: Διαδηλώσεις";

const cases: readonly Case[] = [
  {
    title: "a value in quotes may hold a colon",
    changes: changeFile(section, title, 'title: "Νύχτα: φωτιά"'),
    problems: [],
  },
  {
    title: "a value may hold a bracket behind its first letter",
    changes: changeFile(section, title, "title: Νύχτα [φωτιά]"),
    problems: [],
  },
  {
    title: "a second colon in a value is refused",
    changes: changeFile(section, title, "title: Νύχτα: φωτιά"),
    problems: [
      'src/stories/unrest/1-protests.md:2:13  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write title: "Νύχτα: φωτιά"',
    ],
  },
  {
    title: "a quote that is not closed is refused where it opens",
    changes: changeFile(section, title, 'title: "Νύχτα'),
    problems: [
      "src/stories/unrest/1-protests.md:2:8  yaml-syntax  The quote here is not closed. Close it on the same line.",
    ],
  },
  {
    title: "a bracket that is not closed is refused where it opens",
    changes: changeFile(section, title, `${title}\npeople: [tokayev`),
    problems: [
      "src/stories/unrest/1-protests.md:3:9  yaml-syntax  The bracket here is not closed. Close it on the same line.",
    ],
  },
  {
    title: "a brace that is not closed is refused where it opens",
    changes: changeFile(section, title, `${title}\npeople: {tokayev`),
    problems: [
      "src/stories/unrest/1-protests.md:3:9  yaml-syntax  The bracket here is not closed. Close it on the same line.",
    ],
  },
  {
    title: "text behind a closed quote is refused",
    changes: changeFile(section, title, "title: 'Νύχτα' φωτιά"),
    problems: [
      `src/stories/unrest/1-protests.md:2:15  yaml-syntax  The value ends at this quote, and more text follows. Write title: "'Νύχτα' φωτιά"`,
    ],
  },
  {
    title: "a line that is indented is refused at its start",
    changes: changeFile(section, "description", " description"),
    problems: [
      'src/stories/unrest/1-protests.md:3:1  yaml-syntax  "description" does not begin at the start of its line. Remove the spaces before it.',
    ],
  },
  {
    title: "a line without a colon is refused",
    changes: changeFile(section, title, "title Διαδηλώσεις"),
    problems: [
      'src/stories/unrest/1-protests.md:2:6  yaml-syntax  There is no colon after "title". Write title: Διαδηλώσεις',
    ],
  },
  {
    title: "a tab at the start of a line is refused",
    changes: changeFile(section, title, "\ttitle: Νύχτα"),
    problems: [
      "src/stories/unrest/1-protests.md:2:1  yaml-syntax  A line of front matter cannot begin with a tab. Put spaces in its place.",
    ],
  },
  {
    title: "a mark that no value can begin with is refused",
    changes: changeFile(section, title, "title: @afp"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@afp"',
    ],
  },
  {
    title: "an escape that YAML does not know is refused",
    changes: changeFile(section, title, String.raw`title: "\q"`),
    problems: [
      "src/stories/unrest/1-protests.md:2:9  yaml-syntax  Behind a backslash this cannot stand. For a backslash itself write two.",
    ],
  },
  {
    title: "an anchor is refused at its mark",
    changes: changeFile(section, title, "title: &mark Νύχτα"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "&". Write title: "&mark Νύχτα"',
    ],
  },
  {
    title: "an alias is refused at its mark",
    changes: changeFile(section, title, "title: *mark"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "*". Write title: "*mark"',
    ],
  },
  {
    title: "a tag is refused at its mark",
    changes: changeFile(section, title, "title: !tag Νύχτα"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "!". Write title: "!tag Νύχτα"',
    ],
  },
  {
    title: "a line of three dots is refused",
    changes: changeFile(section, title, `...\n${title}`),
    problems: [
      'src/stories/unrest/1-protests.md:2:1  yaml-syntax  A line of "..." cannot stand here. Remove it.',
    ],
  },
  {
    title: "each line that YAML refuses is told",
    changes: changeFile(section, title, "title: @afp\nplaces: @afp"),
    problems: [
      'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@afp"',
      'src/stories/unrest/1-protests.md:3:9  yaml-syntax  A value cannot begin with "@". Write places: "@afp"',
    ],
  },
  {
    title: "a field that stands twice is refused at the second",
    changes: changeFile(section, title, `${title}\ntitle: Νύχτα`),
    problems: [
      'src/stories/unrest/1-protests.md:3:1  duplicate-key  "title" is here a second time. Keep one of the two.',
    ],
  },
  {
    title: "each field that stands twice is refused",
    changes: changeFile(section, title, `${title}\n${title}\n${title}\ndescription: α`),
    problems: [
      'src/stories/unrest/1-protests.md:3:1  duplicate-key  "title" is here a second time. Keep one of the two.',
      'src/stories/unrest/1-protests.md:4:1  duplicate-key  "title" is here a second time. Keep one of the two.',
      'src/stories/unrest/1-protests.md:6:1  duplicate-key  "description" is here a second time. Keep one of the two.',
    ],
  },
  {
    title: "values 100 deep are refused where they go too deep",
    changes: changeFile(section, title, `title: ${"[".repeat(100)}${"]".repeat(100)}`),
    problems: [
      "src/stories/unrest/1-protests.md:2:40  yaml-syntax  Values stand too deep inside one another here. Front matter holds a field a line, such as title: Χωρίς ίντερνετ.",
    ],
  },
  {
    title: "4,000 brackets in YAML are refused",
    changes: changeFile(section, title, `title: ${"[".repeat(4_000)}${"]".repeat(4_000)}`),
    problems: [
      "src/stories/unrest/1-protests.md:2:40  yaml-syntax  Values stand too deep inside one another here. Front matter holds a field a line, such as title: Χωρίς ίντερνετ.",
    ],
  },
  {
    title: "4,000 lists one inside another in YAML are refused",
    changes: changeFile(section, title, `title:\n${"- ".repeat(4_000)}α`),
    problems: [
      "src/stories/unrest/1-protests.md:3:1  yaml-syntax  Values stand too deep inside one another here. Front matter holds a field a line, such as title: Χωρίς ίντερνετ.",
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
