import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, listProblems } from "../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const story = "src/stories/unrest/index.md";
const section = "src/stories/unrest/1-protests.md";
const fields = "---\ntitle: α\ndescription: β\npublished: 2022-01-05\n---\n\nΝύχτα [@desk].\n";

const cases: readonly Case[] = [
  {
    title: "a section's number may be 0, and have more digits",
    changes: {
      "src/stories/unrest/0-night.md": fields,
      "src/stories/unrest/010-end.md": fields.replace("α", "δ").replace("β", "γ"),
    },
    problems: [],
  },
  {
    title: "a story without index.md is refused",
    changes: { [story]: undefined },
    problems: [
      'src/stories/unrest/index.md:1:1  missing-file  The story "unrest" has no index.md. Add it with the story\'s front matter.',
    ],
  },
  {
    title: "a story without sections is refused",
    changes: {
      [section]: undefined,
      "src/stories/unrest/2-blackout.md": undefined,
      "src/stories/unrest/timeline.json": "[]",
    },
    problems: [
      'src/stories/unrest/index.md:1:1  no-sections  The story "unrest" has no sections. Add a first one, such as "1-protests.md".',
    ],
  },
  {
    title: "one section is enough",
    changes: {
      "src/stories/unrest/2-blackout.md": undefined,
      "src/stories/unrest/timeline.json": "[]",
    },
    problems: [],
  },
  {
    title: "a section's number that is taken is refused, with or without a zero before it",
    changes: { "src/stories/unrest/01-night.md": fields },
    problems: [
      "src/stories/unrest/1-protests.md:1:1  duplicate-section-number  The section number 1 is taken by src/stories/unrest/01-night.md. Rename one of the two files.",
    ],
  },
  {
    title: "a section's slug that is taken is refused",
    changes: { "src/stories/unrest/3-protests.md": fields },
    problems: [
      'src/stories/unrest/3-protests.md:1:1  duplicate-slug  The slug "protests" is taken by src/stories/unrest/1-protests.md. Rename one of the two files.',
    ],
  },
  {
    title: "a section's name that is no slug is refused",
    changes: { "src/stories/unrest/3-Νύχτα.md": fields },
    problems: [
      'src/stories/unrest/3-Νύχτα.md:1:1  file-name  "3-Νύχτα.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-nychta.md.',
    ],
  },
  {
    title: "a section without a number is refused",
    changes: { "src/stories/unrest/night.md": fields },
    problems: [
      'src/stories/unrest/night.md:1:1  file-name  "night.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-night.md.',
    ],
  },
  {
    title: "a folder inside a story's folder is refused, whatever is in it",
    changes: { "src/stories/unrest/pictures/a.png": new Uint8Array([0xff, 0xd8]) },
    problems: [
      'src/stories/unrest/pictures/a.png:1:1  file-name  "unrest/pictures/a.png" is not a file that a story can have. A story\'s folder has index.md, sections such as "1-protests.md", and timeline.json.',
    ],
  },
  {
    title: "a file beside the stories' folders is refused",
    changes: { "src/stories/notes.md": "α" },
    problems: [
      'src/stories/notes.md:1:1  file-name  "notes.md" is not a file that a story can have. A story\'s folder has index.md, sections such as "1-protests.md", and timeline.json.',
    ],
  },
  {
    title: "a story's folder whose name is no slug is refused",
    changes: {
      "src/stories/Night Fire/index.md": undefined,
      "src/stories/Night Fire/1-a.md": fields,
    },
    problems: [
      'src/stories/Night Fire/index.md:1:1  file-name  The folder\'s name "Night Fire" cannot stand in an address. Use small Latin letters, digits and hyphens.',
      'src/stories/Night Fire/index.md:1:1  missing-file  The story "Night Fire" has no index.md. Add it with the story\'s front matter.',
    ],
  },
  {
    title: "a story may be called constructor",
    changes: {
      "src/stories/constructor/index.md": undefined,
      "src/stories/constructor/1-tostring.md": fields,
    },
    problems: [
      'src/stories/constructor/index.md:1:1  missing-file  The story "constructor" has no index.md. Add it with the story\'s front matter.',
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
