import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** People, posts and other files of data by id. */
export const PEOPLE_MISTAKES: readonly Mistake[] = [
  {
    title: 'people.json: "peskov": "Ντμίτρι Πεσκόφ",\n  "tokayev": {',
    changes: changeFile(
      "_data/people.json",
      '"tokayev": {',
      '"peskov": "Ντμίτρι Πεσκόφ",\n  "tokayev": {',
    ),
    lines: [
      [
        '_data/people.json:2:13  wrong-type  Το «peskov» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε τα πεδία του σε άγκιστρα, όπως { "name": "Ντμίτρι Πεσκόφ" }',
        '_data/people.json:2:13  wrong-type  "peskov" should be fields with values, not text. Write its fields in braces, such as { "name": "Ντμίτρι Πεσκόφ" }',
      ],
    ],
  },
  {
    title: 'posts.json: "language": "EN"',
    changes: changeFile("_data/posts.json", '"language": "en"', '"language": "EN"'),
    lines: [
      [
        '_data/posts.json:6:17  wrong-value  Το «language» δεν μπορεί να είναι «EN». Γράψτε "en".',
        '_data/posts.json:6:17  wrong-value  "language" cannot be "EN". Write "en".',
      ],
    ],
  },
  {
    title: 'posts.json: "language": "kz"',
    changes: changeFile("_data/posts.json", '"language": "en"', '"language": "kz"'),
    lines: [
      [
        "_data/posts.json:6:17  unknown-language  Το «kz» δεν είναι γλώσσα. Μήπως εννοείτε kk;",
        '_data/posts.json:6:17  unknown-language  "kz" is no language. Did you mean kk?',
      ],
    ],
  },
  {
    title: 'posts.json: "language": "αγγλικά"',
    changes: changeFile("_data/posts.json", '"language": "en"', '"language": "αγγλικά"'),
    lines: [
      [
        '_data/posts.json:6:17  wrong-value  Το «language» δεν μπορεί να είναι «αγγλικά». Γράψτε "en".',
        '_data/posts.json:6:17  wrong-value  "language" cannot be "αγγλικά". Write "en".',
      ],
    ],
  },
  {
    title: 'people.json: "Tokayev":',
    changes: changeFile("_data/people.json", '"tokayev":', '"Tokayev":'),
    lines: [
      [
        '_data/people.json:2:3  wrong-value  Το «Tokayev» δεν είναι id. Γράψτε μόνο μικρά λατινικά γράμματα, ψηφία και μονές παύλες, όπως "tokayev".',
        '_data/people.json:2:3  wrong-value  "Tokayev" is not an id. Use small Latin letters, digits and single hyphens alone, such as "tokayev".',
      ],
    ],
  },
  {
    title: 'people.json: "Τοκάγεφ":',
    changes: changeFile("_data/people.json", '"tokayev":', '"Τοκάγεφ":'),
    lines: [
      [
        '_data/people.json:2:3  wrong-value  Το «Τοκάγεφ» δεν είναι id. Γράψτε μόνο μικρά λατινικά γράμματα, ψηφία και μονές παύλες, όπως "tokagef".',
        '_data/people.json:2:3  wrong-value  "Τοκάγεφ" is not an id. Use small Latin letters, digits and single hyphens alone, such as "tokagef".',
      ],
    ],
  },
  {
    title: 'posts.json: "captured": true',
    changes: changeFile("_data/posts.json", '"captured": null', '"captured": true'),
    lines: [
      [
        '_data/posts.json:11:17  wrong-type  Το «captured» πρέπει να είναι κείμενο, όχι true. Γράψτε την ημέρα σε εισαγωγικά, όπως "2022-01-05", ή null, αν δεν την ξέρει κανείς.',
        '_data/posts.json:11:17  wrong-type  "captured" should be text, not true. Write the day in quotes, such as "2022-01-05", or null where nobody knows.',
      ],
    ],
  },
  {
    title: 'people.json: "onoma": "Κασίμ-Γιομάρτ Τοκάγεφ"',
    changes: changeFile(
      "_data/people.json",
      '"name": "Κασίμ-Γιομάρτ Τοκάγεφ"',
      '"onoma": "Κασίμ-Γιομάρτ Τοκάγεφ"',
    ),
    lines: [
      [
        "_data/people.json:3:5  unknown-field  Το «onoma» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «name»;",
        '_data/people.json:3:5  unknown-field  "onoma" is not a field that is known here. Did you mean "name"?',
      ],
    ],
  },
  {
    title: 'people.json: "name": ["Κασίμ-Γιομάρτ", "Τοκάγεφ"]',
    changes: changeFile(
      "_data/people.json",
      '"name": "Κασίμ-Γιομάρτ Τοκάγεφ"',
      '"name": ["Κασίμ-Γιομάρτ", "Τοκάγεφ"]',
    ),
    lines: [
      [
        '_data/people.json:3:13  wrong-type  Το «name» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε "Κασίμ-Γιομάρτ Τοκάγεφ"',
        '_data/people.json:3:13  wrong-type  "name" should be text, not a list. Write "Κασίμ-Γιομάρτ Τοκάγεφ"',
      ],
    ],
  },
  {
    title: 'people.json: "title": "πρόεδρος"',
    changes: changeFile("_data/people.json", '"role": "πρόεδρος"', '"title": "πρόεδρος"'),
    lines: [
      [
        "_data/people.json:7:5  unknown-field  Το «title» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «role»;",
        '_data/people.json:7:5  unknown-field  "title" is not a field that is known here. Did you mean "role"?',
      ],
    ],
  },
  {
    title: 'people.json: "bio": "Μένει."',
    changes: changeFile("_data/people.json", '"description": "Μένει."', '"bio": "Μένει."'),
    lines: [
      [
        "_data/people.json:8:5  unknown-field  Το «bio» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «description»;",
        '_data/people.json:8:5  unknown-field  "bio" is not a field that is known here. Did you mean "description"?',
      ],
    ],
  },
  {
    title: 'people.json: "description": "Μένει.",\n    "photo": "a.jpg"',
    changes: changeFile(
      "_data/people.json",
      '"description": "Μένει."',
      '"description": "Μένει.",\n    "photo": "a.jpg"',
    ),
    lines: [
      [
        "_data/people.json:9:5  unknown-field  Το «photo» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: εικόνες δεν μπαίνουν εδώ.",
        '_data/people.json:9:5  unknown-field  "photo" is not a field that is known here. Leave it out: there are no pictures here.',
      ],
    ],
  },
  {
    title: 'people.json: "lang": "en"',
    changes: changeFile("_data/people.json", '"language": "en"', '"lang": "en"'),
    lines: [
      [
        "_data/people.json:6:5  unknown-field  Το «lang» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «language»;",
        '_data/people.json:6:5  unknown-field  "lang" is not a field that is known here. Did you mean "language"?',
      ],
    ],
  },
];
