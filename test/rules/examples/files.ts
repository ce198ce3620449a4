import { createJpeg } from "../../support/media/pictures.ts";
import { type Files, changeText } from "../../support/newsroom.ts";
import { type RuleExample, inFiles } from "./rule-example.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const SOUND: Files = {};
const OTHER_SECTION = `---
title: Μετά
description: Ύστερα.
published: 2022-01-05
---

Τέλος [@afp].
`;
const OTHER_STORY = `---
title: Επόμενη μέρα
description: Τι έγινε ύστερα.
published: 2022-01-05
status: closed
byline: [desk]
topics: [world]
people: [tokayev]
places: [almaty]
keyPoints:
  - Ένα.
  - Δύο.
  - Τρία.
---

Έξω [@afp].

::sections
`;

/** Examples in the names of files and in what they are as a whole. */
export const FILE_EXAMPLES: readonly RuleExample[] = [
  inFiles(
    "damaged-file",
    "σε εικόνες, ήχο και έγγραφα",
    {
      text: "src/static/street.jpg, του οποίου η λήψη διακόπηκε.",
      files: { "src/static/street.jpg": createJpeg({}).subarray(0, 100) },
    },
    {
      text: "src/static/street.jpg, ολόκληρο.",
      files: { "src/static/street.jpg": createJpeg({}) },
    },
  ),
  inFiles(
    "duplicate-section-number",
    "στα ονόματα των αρχείων",
    {
      text: "2-blackout.md\n2-after.md",
      files: { "src/stories/unrest/2-after.md": OTHER_SECTION },
    },
    {
      text: "2-blackout.md\n3-after.md",
      files: { "src/stories/unrest/3-after.md": OTHER_SECTION },
    },
  ),
  inFiles(
    "duplicate-slug",
    "στα ονόματα των αρχείων",
    {
      text: "2-blackout.md\n3-blackout.md",
      files: { "src/stories/unrest/3-blackout.md": OTHER_SECTION },
    },
    {
      text: "2-blackout.md\n3-after.md",
      files: { "src/stories/unrest/3-after.md": OTHER_SECTION },
    },
  ),
  inFiles(
    "early-link",
    "στο κείμενο",
    {
      text: "Δείτε [την επόμενη μέρα](/stories/after/) [@afp].",
      files: {
        ...changeText("Δείτε [την επόμενη μέρα](/stories/after/) [@afp].\n"),
        "src/stories/after/index.md": OTHER_STORY.replace("status:", "draft: true\nstatus:"),
        "src/stories/after/1-after.md": OTHER_SECTION,
      },
    },
    {
      text: "Θα ακολουθήσει και άλλο ρεπορτάζ [@afp].",
      files: changeText("Θα ακολουθήσει και άλλο ρεπορτάζ [@afp].\n"),
    },
  ),
  inFiles(
    "file-name",
    "στα ονόματα των αρχείων",
    { text: "after.md", files: { "src/stories/unrest/after.md": OTHER_SECTION } },
    { text: "3-after.md", files: { "src/stories/unrest/3-after.md": OTHER_SECTION } },
  ),
  inFiles(
    "file-type",
    "στα ονόματα των αρχείων",
    { text: "src/static/a.docx", files: { "src/static/a.docx": "α" } },
    { text: "src/static/a.svg", files: { "src/static/a.svg": "<svg/>" } },
  ),
  inFiles(
    "missing-file",
    "στα ονόματα των αρχείων",
    { text: "Λείπει το _data/topics.json.", files: { "_data/topics.json": undefined } },
    { text: "Υπάρχει το _data/topics.json.", files: SOUND },
  ),
  inFiles(
    "no-sections",
    "στα ονόματα των αρχείων",
    {
      text: "after/index.md, με «::sections»",
      files: { "src/stories/after/index.md": OTHER_STORY },
    },
    {
      text: "after/index.md, με «::sections»\nafter/1-after.md",
      files: {
        "src/stories/after/index.md": OTHER_STORY,
        "src/stories/after/1-after.md": OTHER_SECTION,
      },
    },
  ),
  inFiles(
    "not-utf-8",
    "στο κείμενο",
    {
      text: "Κείμενο αποθηκευμένο ως Windows-1253.",
      files: { [SECTION]: new Uint8Array([0xcd, 0xfd, 0xf7, 0xf4, 0xe1]) },
    },
    { text: "Κείμενο αποθηκευμένο ως UTF-8.", files: SOUND },
  ),
  inFiles(
    "private-metadata",
    "σε εικόνες, ήχο και έγγραφα",
    {
      text: "src/static/street.jpg, όπως βγήκε από το κινητό.",
      files: { "src/static/street.jpg": createJpeg({ comment: "Από το κινητό της Μαρίας" }) },
    },
    {
      text: "src/static/street.jpg, μετά το npm run check -- --fix.",
      files: { "src/static/street.jpg": createJpeg({}) },
    },
  ),
  inFiles(
    "unknown-file",
    "στα ονόματα των αρχείων",
    { text: "_data/topcs.json", files: { "_data/topcs.json": "{}" } },
    { text: "_data/topics.json", files: SOUND },
  ),
];
