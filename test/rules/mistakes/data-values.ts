import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Values in data files. */
export const DATA_VALUE_MISTAKES: readonly Mistake[] = [
  {
    title: 'people.json: "lastName"',
    changes: changeFile("_data/people.json", '"shortName"', '"lastName"'),
    lines: [
      [
        "_data/people.json:4:5  unknown-field  Το «lastName» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «shortName»;",
        '_data/people.json:4:5  unknown-field  "lastName" is not a field that is known here. Did you mean "shortName"?',
      ],
    ],
  },
  {
    title: 'people.json: "role": ["πρόεδρος", "βουλευτής"]',
    changes: changeFile(
      "_data/people.json",
      '"role": "πρόεδρος"',
      '"role": ["πρόεδρος", "βουλευτής"]',
    ),
    lines: [
      [
        '_data/people.json:7:13  wrong-type  Το «role» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε "πρόεδρος, βουλευτής"',
        '_data/people.json:7:13  wrong-type  "role" should be text, not a list. Write "πρόεδρος, βουλευτής"',
      ],
    ],
  },
  {
    title: 'people.json: "id": "tokayev", "name": "Κασίμ-Γιομάρτ Τοκάγεφ"',
    changes: changeFile(
      "_data/people.json",
      '"name": "Κασίμ-Γιομάρτ Τοκάγεφ"',
      '"id": "tokayev", "name": "Κασίμ-Γιομάρτ Τοκάγεφ"',
    ),
    lines: [
      [
        "_data/people.json:3:5  unknown-field  Το «id» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: id είναι το όνομα πριν από το {.",
        '_data/people.json:3:5  unknown-field  "id" is not a field that is known here. Leave it out: the id is the name before the {.',
      ],
    ],
  },
  {
    title: 'people.json: "language": "eng"',
    changes: changeFile("_data/people.json", '"language": "en"', '"language": "eng"'),
    lines: [
      [
        '_data/people.json:6:17  wrong-value  Το «language» δεν μπορεί να είναι «eng». Γράψτε "en".',
        '_data/people.json:6:17  wrong-value  "language" cannot be "eng". Write "en".',
      ],
    ],
  },
  {
    title: 'places.json: "latitude": "43.24, 76.95"',
    changes: changeFile(
      "_data/places.json",
      '"latitude": 43.24,\n    "longitude": 76.95',
      '"latitude": "43.24, 76.95"',
    ),
    lines: [
      [
        '_data/places.json:9:17  wrong-type  Το «latitude» πρέπει να είναι αριθμός, όχι κείμενο. Γράψτε "latitude": 43.24, "longitude": 76.95',
        '_data/places.json:9:17  wrong-type  "latitude" should be a number, not text. Write "latitude": 43.24, "longitude": 76.95',
      ],
    ],
  },
  {
    title: "places.json: -76.95",
    changes: changeFile("_data/places.json", "76.95", "-76.95"),
    lines: [
      [
        '_data/places.json:9:17  place-outside-country  Το σημείο με πλάτος 43.24 και μήκος -76.95 είναι έξω από τη χώρα KZ του «almaty». Ίσως το πρόσημο είναι λάθος: δοκιμάστε "longitude": 76.95.',
        '_data/places.json:9:17  place-outside-country  Latitude 43.24, longitude -76.95 lies outside KZ, the country of "almaty". The sign may be wrong: try "longitude": 76.95.',
      ],
    ],
  },
  {
    title: 'places.json: "country": "ΚΖ",\n    "latitude"',
    changes: changeFile(
      "_data/places.json",
      '"country": "KZ",\n    "latitude"',
      '"country": "ΚΖ",\n    "latitude"',
    ),
    lines: [
      [
        '_data/places.json:8:16  wrong-value  Το «country» δεν μπορεί να είναι «ΚΖ». Γράψτε "KZ".',
        '_data/places.json:8:16  wrong-value  "country" cannot be "ΚΖ". Write "KZ".',
      ],
    ],
  },
  {
    title: 'authors.json: "firstName": "Μαρία", "lastName": "Δοκιμαστή"',
    changes: changeFile(
      "_data/authors.json",
      '"name": "Σύνταξη"',
      '"firstName": "Μαρία", "lastName": "Δοκιμαστή"',
    ),
    lines: [
      [
        '_data/authors.json:1:13  unknown-field  Το «firstName» δεν είναι γνωστό πεδίο εδώ. Γράψτε όλο το όνομα σε ένα πεδίο, όπως "name": "Μαρία Δοκιμαστή".',
        '_data/authors.json:1:13  unknown-field  "firstName" is not a field that is known here. Write the whole name in one field, such as "name": "Μαρία Δοκιμαστή".',
      ],
    ],
  },
  {
    title: 'topics.json: "Έξω.", "color": "red"',
    changes: changeFile("_data/topics.json", '"Έξω."', '"Έξω.", "color": "red"'),
    lines: [
      [
        "_data/topics.json:1:55  unknown-field  Το «color» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: εδώ δεν μπαίνει.",
        '_data/topics.json:1:55  unknown-field  "color" is not a field that is known here. Leave it out: it does not belong here.',
      ],
    ],
  },
  {
    title: 'posts.json: "summary": "Διακοπή.", "likes": 100',
    changes: changeFile(
      "_data/posts.json",
      '"summary": "Διακοπή."',
      '"summary": "Διακοπή.", "likes": 100',
    ),
    lines: [
      [
        "_data/posts.json:8:28  unknown-field  Το «likes» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: εδώ δεν μπαίνει.",
        '_data/posts.json:8:28  unknown-field  "likes" is not a field that is known here. Leave it out: it does not belong here.',
      ],
    ],
  },
  {
    title: 'posts.json: "captured": false',
    changes: changeFile("_data/posts.json", '"captured": null', '"captured": false'),
    lines: [
      [
        '_data/posts.json:11:17  wrong-type  Το «captured» πρέπει να είναι κείμενο, όχι false. Γράψτε την ημέρα σε εισαγωγικά, όπως "2022-01-05", ή null, αν δεν την ξέρει κανείς.',
        '_data/posts.json:11:17  wrong-type  "captured" should be text, not false. Write the day in quotes, such as "2022-01-05", or null where nobody knows.',
      ],
    ],
  },
  {
    title: 'site.json: "Πηγές": "/sources/"',
    changes: changeFile(
      "_data/site.json",
      '"label": "Πηγές", "path": "/sources/"',
      '"Πηγές": "/sources/"',
    ),
    lines: [
      [
        '_data/site.json:7:20  unknown-field  Το «Πηγές» δεν είναι γνωστό πεδίο εδώ. Γράψτε { "label": "Πηγές", "path": "/sources/" }',
        '_data/site.json:7:20  unknown-field  "Πηγές" is not a field that is known here. Write { "label": "Πηγές", "path": "/sources/" }',
      ],
    ],
  },
  {
    title: 'site.json: "navigation": ["/sources/"]',
    changes: changeFile(
      "_data/site.json",
      '"navigation": [{ "label": "Πηγές", "path": "/sources/" }]',
      '"navigation": ["/sources/"]',
    ),
    lines: [
      [
        '_data/site.json:7:18  wrong-type  Το στοιχείο 1 του «navigation» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε τα πεδία του σε άγκιστρα, όπως { "label": "…", "path": "/sources/" }',
        '_data/site.json:7:18  wrong-type  Entry 1 of "navigation" should be fields with values, not text. Write its fields in braces, such as { "label": "…", "path": "/sources/" }',
      ],
    ],
  },
  {
    title: 'timeline.json: "text": "Αρχή.", "source": "afp"',
    changes: changeFile(
      "src/stories/unrest/timeline.json",
      '"text": "Αρχή."',
      '"text": "Αρχή.", "source": "afp"',
    ),
    lines: [
      [
        "src/stories/unrest/timeline.json:2:44  unknown-field  Το «source» δεν είναι γνωστό πεδίο εδώ. Γράψτε την πηγή στο τέλος του «text», όπως [@afp].",
        'src/stories/unrest/timeline.json:2:44  unknown-field  "source" is not a field that is known here. Write the source at the end of "text", as in [@afp].',
      ],
    ],
  },
  {
    title: "timeline.json: ",
    changes: changeFile("src/stories/unrest/timeline.json", ', "to": "2022-01-05"', ""),
    lines: [
      [
        'src/stories/unrest/timeline.json:3:3  wrong-date  Λείπει το «to» δίπλα στο «from». Προσθέστε το, όπως "to": "2022-01-05"· για μία ημέρα γράψτε "date" στη θέση του «from».',
        'src/stories/unrest/timeline.json:3:3  wrong-date  "to" is missing beside "from". Add it, as in "to": "2022-01-05"; for one day write "date" in the place of "from".',
      ],
    ],
  },
  {
    title: 'timeline.json: "section": 1',
    changes: changeFile(
      "src/stories/unrest/timeline.json",
      '"section": "protests"',
      '"section": 1',
    ),
    lines: [
      [
        "src/stories/unrest/timeline.json:2:55  wrong-type  Το «section» πρέπει να είναι κείμενο, όχι αριθμός. Γράψτε το όνομα του αρχείου χωρίς τον αριθμό και το .md: το 1-protests.md είναι protests.",
        'src/stories/unrest/timeline.json:2:55  wrong-type  "section" should be text, not a number. Write the file\'s name without its number and .md: 1-protests.md is protests.',
      ],
    ],
  },
  {
    title: 'timeline.json: "date": "2023-01-02"',
    changes: changeFile(
      "src/stories/unrest/timeline.json",
      '"date": "2022-01-02"',
      '"date": "2023-01-02"',
    ),
    lines: [
      [
        "src/stories/unrest/timeline.json:2:13  timeline-order  Το 2023-01-02 είναι μετά το ρεπορτάζ, που η τελευταία του ημερομηνία είναι 2022-01-05. Διορθώστε την ημερομηνία ή αλλάξτε το «updated» του ρεπορτάζ.",
        'src/stories/unrest/timeline.json:2:13  timeline-order  2023-01-02 is later than the story, whose last date is 2022-01-05. Correct the date, or set the story\'s "updated".',
      ],
    ],
  },
  {
    title: "writers.json",
    changes: { "_data/writers.json": "{}" },
    lines: [
      [
        "_data/writers.json:1:1  unknown-file  Το «writers.json» δεν είναι γνωστό αρχείο δεδομένων. Μήπως εννοείτε «authors.json»;",
        '_data/writers.json:1:1  unknown-file  "writers.json" is not a data file that is known. Did you mean "authors.json"?',
      ],
    ],
  },
];
