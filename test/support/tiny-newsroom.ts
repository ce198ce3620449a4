import { z } from "zod";
import { stringFields } from "../../src/content/schemas/strings.ts";

/** Files by path; `undefined` takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The files of a newsroom with one story, without a problem. */
export const TINY_NEWSROOM: Files = {
  "_data/authors.json": '{ "desk": { "name": "Σύνταξη" } }\n',
  "_data/people.json": `{
  "tokayev": {
    "name": "Κασίμ-Γιομάρτ Τοκάγεφ",
    "shortName": "Τοκάγεφ",
    "latinName": "Kassym-Jomart Tokayev",
    "language": "en",
    "role": "πρόεδρος",
    "description": "Μένει."
  }
}
`,
  "_data/places.json": `{
  "almaty": {
    "name": "Αλμάτι",
    "latinName": "Almaty",
    "language": "en",
    "kind": "city",
    "description": "Πόλη.",
    "country": "KZ",
    "latitude": 43.24,
    "longitude": 76.95
  },
  "mangystau": {
    "name": "Μανγκιστάου",
    "latinName": "Mangystau",
    "language": "en",
    "kind": "region",
    "description": "Περιφέρεια.",
    "country": "KZ"
  }
}
`,
  "_data/posts.json": `{
  "blackout": {
    "platform": "Twitter",
    "account": null,
    "date": "2022-01-05",
    "language": "en",
    "quote": "blackout",
    "summary": "Διακοπή.",
    "links": [{ "label": "έκθεση", "address": "https://t.co/a" }],
    "state": "live",
    "captured": null
  }
}
`,
  "_data/site.json": `{
  "name": "Ανταπόκριση",
  "description": "Ειδήσεις.",
  "address": "https://example.org",
  "language": "el",
  "timeZone": "Europe/Athens",
  "navigation": [{ "label": "Πηγές", "path": "/sources/" }],
  "licence": { "name": "CC BY 4.0", "address": "https://creativecommons.org/" }
}
`,
  "_data/sources.json": `{
  "afp": { "name": "Γαλλικό Πρακτορείο", "shortName": "AFP", "kind": "agency", "description": "Πρακτορείο." },
  "reuters": { "name": "Reuters", "shortName": "Reuters", "kind": "agency", "description": "Πρακτορείο." },
  "desk": { "name": "Σύνταξη", "shortName": "σύνταξη", "kind": "desk", "description": "Εμείς." }
}
`,
  "_data/strings.json": JSON.stringify({
    ...createWords(stringFields),
    languages: { en: "αγγλικά" },
    words: { blogger: "μπλόγκερ" },
  }),
  "_data/style.json": JSON.stringify({
    allowedWords: [],
    unaccentedWords: ["για"],
    doubledWords: ["σιγά"],
    wrongNames: { Αλμάτυ: "Αλμάτι" },
    limits: { sentenceWords: 12, descriptionCharacters: 120, titleCharacters: 50 },
  }),
  "_data/topics.json": '{ "world": { "name": "Διεθνή", "description": "Έξω." } }\n',
  "src/standing/about.md": `---
title: Ποιοι είμαστε
description: Εμείς.
---

Γράφουμε.

## Επικοινωνία

Γράψτε μας.
`,
  "src/stories/unrest/index.md": `---
title: Έφοδος
description: Τι έγινε.
published: 2022-01-05
status: developing
byline: [desk]
topics: [world]
people: [tokayev]
places: [almaty]
keyPoints:
  - Ένα.
  - Δύο.
  - Τρία.
---

Έφοδος στο δημαρχείο [@afp].

::sections

::timeline
`,
  "src/stories/unrest/1-protests.md": `---
title: Διαδηλώσεις
description: Στους δρόμους.
published: 2022-01-05
---

Πλήθος στο [Αλμάτι](place:almaty) [@afp].

## Νύχτα

Φωτιά [@reuters; via=blogger].
`,
  "src/stories/unrest/2-blackout.md": `---
title: Διακοπή
description: Χωρίς ίντερνετ.
published: 2022-01-05
---

Χωρίς ίντερνετ [@desk].

::post{#blackout}
`,
  "src/stories/unrest/timeline.json": `[
  { "date": "2022-01-02", "text": "Αρχή.", "section": "protests" },
  { "from": "2022-01-02", "to": "2022-01-05", "text": "Συνέχεια.", "section": "blackout" }
]
`,
};

function createWords(schema: z.ZodObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      field instanceof z.ZodObject ? createWords(field) : name,
    ]),
  );
}
