import { changeFile, testReports } from "../../test/support/newsroom.ts";

const section = "src/stories/unrest/1-protests.md";
const title = "title: Διαδηλώσεις";

testReports({
  "a value in quotes may hold a colon": [changeFile(section, title, 'title: "Νύχτα: φωτιά"')],
  "a value may hold a bracket behind its first letter": [
    changeFile(section, title, "title: Νύχτα [φωτιά]"),
  ],
  "a second colon in a value is refused": [
    changeFile(section, title, "title: Νύχτα: φωτιά"),
    'src/stories/unrest/1-protests.md:2:13  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write title: "Νύχτα: φωτιά"',
  ],
  "a quote that is not closed is refused where it opens": [
    changeFile(section, title, 'title: "Νύχτα'),
    "src/stories/unrest/1-protests.md:2:8  yaml-syntax  The quote here is not closed. Close it on the same line.",
  ],
  "a bracket that is not closed is refused where it opens": [
    changeFile(section, title, `${title}\npeople: [tokayev`),
    "src/stories/unrest/1-protests.md:3:9  yaml-syntax  The bracket here is not closed. Close it on the same line.",
  ],
  "a brace that is not closed is refused where it opens": [
    changeFile(section, title, `${title}\npeople: {tokayev`),
    "src/stories/unrest/1-protests.md:3:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write people: [tokayev]",
  ],
  "text behind a closed quote is refused": [
    changeFile(section, title, "title: 'Νύχτα' φωτιά"),
    `src/stories/unrest/1-protests.md:2:15  yaml-syntax  The value ends at this quote, and more text follows. Write title: "'Νύχτα' φωτιά"`,
  ],
  "a line that is indented is refused at its start": [
    changeFile(section, "description", " description"),
    'src/stories/unrest/1-protests.md:3:1  yaml-syntax  "description" does not begin at the start of its line. Remove what is before it.',
  ],
  "a line without a colon is refused": [
    changeFile(section, title, "title Διαδηλώσεις"),
    'src/stories/unrest/1-protests.md:2:6  yaml-syntax  There is no colon after "title". Write title: Διαδηλώσεις',
  ],
  "a tab at the start of a line is refused": [
    changeFile(section, title, "\ttitle: Νύχτα"),
    'src/stories/unrest/1-protests.md:2:1  yaml-syntax  "title" does not begin at the start of its line. Remove what is before it.',
  ],
  "a mark that no value can begin with is refused": [
    changeFile(section, title, "title: @afp"),
    'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@afp"',
  ],
  "an escape that YAML does not know is refused": [
    changeFile(section, title, String.raw`title: "\q"`),
    "src/stories/unrest/1-protests.md:2:9  yaml-syntax  This cannot follow a backslash. For a backslash itself write two.",
  ],
  "an anchor is refused at its mark": [
    changeFile(section, title, "title: &mark Νύχτα"),
    'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "&". Write title: "&mark Νύχτα"',
  ],
  "an alias is refused at its mark": [
    changeFile(section, title, "title: *mark"),
    'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "*". Write title: "*mark"',
  ],
  "a tag is refused at its mark": [
    changeFile(section, title, "title: !tag Νύχτα"),
    'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "!". Write title: "!tag Νύχτα"',
  ],
  "a line of three dots is refused": [
    changeFile(section, title, `...\n${title}`),
    'src/stories/unrest/1-protests.md:2:1  yaml-syntax  A line of "..." cannot be here. Remove it.',
  ],
  "each line that YAML refuses is told": [
    changeFile(section, title, "title: @afp\nplaces: @afp"),
    'src/stories/unrest/1-protests.md:2:8  yaml-syntax  A value cannot begin with "@". Write title: "@afp"',
    "src/stories/unrest/1-protests.md:3:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write places: [afp]",
  ],
  "a field that is there twice is refused at the second": [
    changeFile(section, title, `${title}\ntitle: Νύχτα`),
    'src/stories/unrest/1-protests.md:3:1  duplicate-key  "title" is here a second time. Keep one of the two.',
  ],
  "each field that is there twice is refused": [
    changeFile(section, title, `${title}\n${title}\n${title}\ndescription: α`),
    'src/stories/unrest/1-protests.md:3:1  duplicate-key  "title" is here a second time. Keep one of the two.',
    'src/stories/unrest/1-protests.md:4:1  duplicate-key  "title" is here a second time. Keep one of the two.',
    'src/stories/unrest/1-protests.md:6:1  duplicate-key  "description" is here a second time. Keep one of the two.',
  ],
  "values 100 deep are refused where they go too deep": [
    changeFile(section, title, `title: ${"[".repeat(100)}${"]".repeat(100)}`),
    "src/stories/unrest/1-protests.md:2:40  yaml-syntax  Values are too deep inside one another here. Front matter has a field a line, such as title: Χωρίς ίντερνετ.",
  ],
  "4,000 brackets in YAML are refused": [
    changeFile(section, title, `title: ${"[".repeat(4_000)}${"]".repeat(4_000)}`),
    "src/stories/unrest/1-protests.md:2:40  yaml-syntax  Values are too deep inside one another here. Front matter has a field a line, such as title: Χωρίς ίντερνετ.",
  ],
  "4,000 lists one inside another in YAML are refused": [
    changeFile(section, title, `title:\n${"- ".repeat(4_000)}α`),
    "src/stories/unrest/1-protests.md:3:1  yaml-syntax  Values are too deep inside one another here. Front matter has a field a line, such as title: Χωρίς ίντερνετ.",
  ],
});
