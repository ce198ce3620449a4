import { changeFile, testReports } from "../../test/support/newsroom.ts";

const story = "src/stories/unrest/index.md";
const section = "src/stories/unrest/1-protests.md";
const fields = "---\ntitle: α\ndescription: β\npublished: 2022-01-05\n---\n\nΝύχτα [@desk].\n";

const withoutSections = { [section]: undefined, "src/stories/unrest/2-blackout.md": undefined };

testReports({
  "a section's number may be 0, and have more digits": [
    {
      "src/stories/unrest/0-night.md": fields,
      "src/stories/unrest/010-end.md": fields.replace("α", "δ").replace("β", "γ"),
    },
  ],
  "a story without index.md is refused": [
    { [story]: undefined },
    'src/stories/unrest/index.md:1:1  missing-file  The story "unrest" has no index.md. Add it with the story\'s front matter.',
  ],
  "one file is a whole story": [
    {
      ...changeFile(story, "::sections\n\n::timeline\n", ""),
      ...withoutSections,
      "src/stories/unrest/timeline.json": undefined,
    },
  ],
  "one file can show a timeline that names no section": [
    {
      ...changeFile(story, "::sections\n\n", ""),
      ...withoutSections,
      "src/stories/unrest/timeline.json": '[{ "date": "2022-01-02", "text": "Αρχή." }]',
    },
  ],
  "one file has to have a text": [
    {
      ...changeFile(story, "Έφοδος στο δημαρχείο [@afp].\n\n::sections\n\n::timeline\n", ""),
      ...withoutSections,
      "src/stories/unrest/timeline.json": undefined,
    },
    "src/stories/unrest/index.md:14:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
  ],
  "::sections in a story without any is refused at its place": [
    { ...withoutSections, "src/stories/unrest/timeline.json": "[]" },
    'src/stories/unrest/index.md:18:1  no-sections  "::sections" is the place of the sections, and the story "unrest" has none. Remove it, since one file is enough, or add the first section, such as "1-protests.md".',
  ],
  "one section is enough": [
    {
      "src/stories/unrest/2-blackout.md": undefined,
      "src/stories/unrest/timeline.json": "[]",
    },
  ],
  "a section's number that is taken is refused, with or without a zero before it": [
    { "src/stories/unrest/01-night.md": fields },
    "src/stories/unrest/1-protests.md:1:1  duplicate-section-number  The section number 1 is taken by src/stories/unrest/01-night.md. Rename one of the two, such as this one to 3-protests.md.",
  ],
  "a section's slug that is taken is refused": [
    { "src/stories/unrest/3-protests.md": fields },
    'src/stories/unrest/3-protests.md:1:1  duplicate-slug  The slug "protests" is taken by src/stories/unrest/1-protests.md. Rename one of the two files.',
  ],
  "a section's name that is no slug is refused": [
    { "src/stories/unrest/3-Νύχτα.md": fields },
    'src/stories/unrest/3-Νύχτα.md:1:1  file-name  "3-Νύχτα.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-nychta.md.',
  ],
  "a section without a number is refused": [
    { "src/stories/unrest/night.md": fields },
    'src/stories/unrest/night.md:1:1  file-name  "night.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-night.md.',
  ],
  "a folder inside a story's folder is refused, whatever is in it": [
    { "src/stories/unrest/pictures/a.png": new Uint8Array([0xff, 0xd8]) },
    'src/stories/unrest/pictures/a.png:1:1  file-name  "unrest/pictures/a.png" is not a file that a story can have. Move it to src/stories/unrest/a.png.',
  ],
  "a file beside the stories' folders is refused": [
    { "src/stories/notes.md": "α" },
    'src/stories/notes.md:1:1  file-name  "notes.md" is not a file that a story can have. Move it to src/stories/notes/index.md.',
  ],
  "a story's folder whose name is no slug is refused": [
    {
      "src/stories/Night Fire/index.md": undefined,
      "src/stories/Night Fire/1-a.md": fields,
    },
    'src/stories/Night Fire/index.md:1:1  file-name  The folder\'s name "Night Fire" cannot be in an address. Rename it to night-fire.',
    'src/stories/Night Fire/index.md:1:1  missing-file  The story "Night Fire" has no index.md. Add it with the story\'s front matter.',
  ],
  "a story may be called constructor": [
    {
      "src/stories/constructor/index.md": undefined,
      "src/stories/constructor/1-tostring.md": fields,
    },
    'src/stories/constructor/index.md:1:1  missing-file  The story "constructor" has no index.md. Add it with the story\'s front matter.',
  ],
});
