import type { Mistake } from "./mistake.ts";

/** Stories on the front page. */
export const FRONT_STORY_MISTAKES: readonly Mistake[] = [
  {
    title: 'front.json: { "κύριο": { "story": "unrest" } }',
    changes: { "_data/front.json": '{ "κύριο": { "story": "unrest" } }' },
    lines: [
      [
        "_data/front.json:1:3  unknown-field  Το «κύριο» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «lead»;",
        '_data/front.json:1:3  unknown-field  "κύριο" is not a field that is known here. Did you mean "lead"?',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": "unrest" }',
    changes: { "_data/front.json": '{ "lead": "unrest" }' },
    lines: [
      [
        '_data/front.json:1:11  wrong-type  Το «lead» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε τα πεδία του σε άγκιστρα, όπως { "story": "unrest" }',
        '_data/front.json:1:11  wrong-type  "lead" should be fields with values, not text. Write its fields in braces, such as { "story": "unrest" }',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": "/stories/unrest/" }',
    changes: { "_data/front.json": '{ "lead": "/stories/unrest/" }' },
    lines: [
      [
        '_data/front.json:1:11  wrong-type  Το «lead» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε τα πεδία του σε άγκιστρα, όπως { "story": "unrest" }',
        '_data/front.json:1:11  wrong-type  "lead" should be fields with values, not text. Write its fields in braces, such as { "story": "unrest" }',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": [{ "story": "unrest" }] }',
    changes: { "_data/front.json": '{ "lead": [{ "story": "unrest" }] }' },
    lines: [
      [
        "_data/front.json:1:11  wrong-type  Το «lead» πρέπει να είναι πεδία με τιμές, όχι λίστα. Σβήστε το [ πριν από αυτό και το ] μετά.",
        '_data/front.json:1:11  wrong-type  "lead" should be fields with values, not a list. Remove the [ before it and the ] after it.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "slug": "unrest" } }',
    changes: { "_data/front.json": '{ "lead": { "slug": "unrest" } }' },
    lines: [
      [
        "_data/front.json:1:13  unknown-field  Το «slug» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «story»;",
        '_data/front.json:1:13  unknown-field  "slug" is not a field that is known here. Did you mean "story"?',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "title": "Έφοδος" } }',
    changes: { "_data/front.json": '{ "lead": { "title": "Έφοδος" } }' },
    lines: [
      [
        "_data/front.json:1:13  unknown-field  Το «title» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «story»;",
        '_data/front.json:1:13  unknown-field  "title" is not a field that is known here. Did you mean "story"?',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "Έφοδος" } }',
    changes: { "_data/front.json": '{ "lead": { "story": "Έφοδος" } }' },
    lines: [
      [
        "_data/front.json:1:22  unknown-id  Κανένα ρεπορτάζ δεν είναι στον φάκελο «Έφοδος». Γράψτε unrest.",
        '_data/front.json:1:22  unknown-id  There is no story in a folder "Έφοδος". Write unrest.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "protests" } }',
    changes: { "_data/front.json": '{ "lead": { "story": "protests" } }' },
    lines: [
      [
        "_data/front.json:1:22  unknown-id  Κανένα ρεπορτάζ δεν είναι στον φάκελο «protests». Είναι μέρος ενός ρεπορτάζ: γράψτε unrest.",
        '_data/front.json:1:22  unknown-id  There is no story in a folder "protests". It is a section of a story: write unrest.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "unrest/protests" } }',
    changes: { "_data/front.json": '{ "lead": { "story": "unrest/protests" } }' },
    lines: [
      [
        "_data/front.json:1:22  unknown-id  Κανένα ρεπορτάζ δεν είναι στον φάκελο «unrest/protests». Γράψτε unrest.",
        '_data/front.json:1:22  unknown-id  There is no story in a folder "unrest/protests". Write unrest.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": 1 } }',
    changes: { "_data/front.json": '{ "lead": { "story": 1 } }' },
    lines: [
      [
        '_data/front.json:1:22  wrong-type  Το «story» πρέπει να είναι κείμενο, όχι αριθμός. Γράψτε τον φάκελο του ρεπορτάζ ή το id του θέματος σε εισαγωγικά, όπως "kazakhstan-unrest" ή "world".',
        '_data/front.json:1:22  wrong-type  "story" should be text, not a number. Write the folder of a story or the id of a topic in quotes, such as "kazakhstan-unrest" or "world".',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": {} }',
    changes: { "_data/front.json": '{ "lead": {} }' },
    lines: [
      [
        '_data/front.json:1:11  missing-field  Λείπει το «story» από το «lead». Προσθέστε "story": "…"',
        '_data/front.json:1:11  missing-field  "story" is missing in "lead". Add "story": "…"',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "unrest", "pinned": [] } }',
    changes: { "_data/front.json": '{ "lead": { "story": "unrest", "pinned": [] } }' },
    lines: [
      [
        "_data/front.json:1:32  unknown-field  Το «pinned» δεν είναι γνωστό πεδίο εδώ. Είναι μέσα στο «lead»: κλείστε πρώτα το «lead» με }, και γράψτε το «pinned» μετά.",
        '_data/front.json:1:32  unknown-field  "pinned" is not a field that is known here. It is inside "lead": close "lead" with } first, and write "pinned" after it.',
      ],
    ],
  },
  {
    title: 'front.json: { "front": { "lead": { "story": "unrest" } } }',
    changes: { "_data/front.json": '{ "front": { "lead": { "story": "unrest" } } }' },
    lines: [
      [
        "_data/front.json:1:3  unknown-field  Το «front» δεν είναι γνωστό πεδίο εδώ. Γράψτε τα πεδία του κατευθείαν εδώ, χωρίς το «front» και τα άγκιστρά του.",
        '_data/front.json:1:3  unknown-field  "front" is not a field that is known here. Write its fields here, without "front" and its braces.',
      ],
    ],
  },
  {
    title: 'front.json: [{ "lead": { "story": "unrest" } }]',
    changes: { "_data/front.json": '[{ "lead": { "story": "unrest" } }]' },
    lines: [
      [
        "_data/front.json:1:1  wrong-type  Το αρχείο πρέπει να είναι πεδία με τιμές, όχι λίστα. Σβήστε το [ πριν από αυτό και το ] μετά.",
        "_data/front.json:1:1  wrong-type  The file should be fields with values, not a list. Remove the [ before it and the ] after it.",
      ],
    ],
  },
  {
    title: 'front.json: { "pinned": ["/stories/unrest/"] }',
    changes: { "_data/front.json": '{ "pinned": ["/stories/unrest/"] }' },
    lines: [
      [
        '_data/front.json:1:14  wrong-type  Το στοιχείο 1 του «pinned» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε τα πεδία του σε άγκιστρα, όπως { "story": "unrest" }',
        '_data/front.json:1:14  wrong-type  Entry 1 of "pinned" should be fields with values, not text. Write its fields in braces, such as { "story": "unrest" }',
      ],
    ],
  },
  {
    title: 'front.json: { "pinned": true }',
    changes: { "_data/front.json": '{ "pinned": true }' },
    lines: [
      [
        "_data/front.json:1:13  wrong-type  Το «pinned» πρέπει να είναι λίστα, όχι true. Γράψτε []",
        '_data/front.json:1:13  wrong-type  "pinned" should be a list, not true. Write []',
      ],
    ],
  },
];
