import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Marks of JSON. */
export const JSON_MARK_MISTAKES: readonly Mistake[] = [
  {
    title: 'front.json: { "lead": { "unrest" } }',
    changes: { "_data/front.json": '{ "lead": { "unrest" } }' },
    lines: [
      [
        '_data/front.json:1:13  json-syntax  Ανάμεσα σε άγκιστρα κάθε τιμή έχει μπροστά το όνομα του πεδίου της. Γράψτε "όνομα": "unrest"',
        '_data/front.json:1:13  json-syntax  Between braces each value has the name of its field before it. Write "name": "unrest"',
      ],
    ],
  },
  {
    title: 'front.json: { "lead" = { "story": "unrest" } }',
    changes: { "_data/front.json": '{ "lead" = { "story": "unrest" } }' },
    lines: [
      [
        '_data/front.json:1:10  json-syntax  Λείπει η άνω και κάτω τελεία ανάμεσα στο όνομα του πεδίου και την τιμή του. Γράψτε "lead": πριν από την τιμή.',
        '_data/front.json:1:10  json-syntax  A colon is missing between the field\'s name and its value. Write "lead": before the value.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story"; "unrest" } }',
    changes: { "_data/front.json": '{ "lead": { "story"; "unrest" } }' },
    lines: [
      [
        '_data/front.json:1:20  json-syntax  Λείπει η άνω και κάτω τελεία ανάμεσα στο όνομα του πεδίου και την τιμή του. Γράψτε "story": πριν από την τιμή.',
        '_data/front.json:1:20  json-syntax  A colon is missing between the field\'s name and its value. Write "story": before the value.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "unrest" }; "pinned": [] }',
    changes: { "_data/front.json": '{ "lead": { "story": "unrest" }; "pinned": [] }' },
    lines: [
      [
        "_data/front.json:1:32  json-syntax  Το «;» δεν μπορεί να είναι εδώ. Γράψτε κόμμα στη θέση του.",
        '_data/front.json:1:32  json-syntax  ";" cannot be here. Write a comma in its place.',
      ],
    ],
  },
  {
    title: 'front.json: { "pinned": () }',
    changes: { "_data/front.json": '{ "pinned": () }' },
    lines: [
      [
        "_data/front.json:1:13  json-syntax  Το «(» δεν μπορεί να είναι εδώ. Γράψτε [ στη θέση του.",
        '_data/front.json:1:13  json-syntax  "(" cannot be here. Write [ in its place.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": ( "story": "unrest" ) }',
    changes: { "_data/front.json": '{ "lead": ( "story": "unrest" ) }' },
    lines: [
      [
        "_data/front.json:1:11  json-syntax  Το «(» δεν μπορεί να είναι εδώ. Γράψτε { στη θέση του.",
        '_data/front.json:1:11  json-syntax  "(" cannot be here. Write { in its place.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": [ "story": "unrest" ] }',
    changes: { "_data/front.json": '{ "lead": [ "story": "unrest" ] }' },
    lines: [
      [
        "_data/front.json:1:11  json-syntax  Πεδία με ονόματα μπαίνουν σε άγκιστρα, όχι σε αγκύλες. Γράψτε { στη θέση αυτού του [ και } στη θέση του ] που το κλείνει.",
        "_data/front.json:1:11  json-syntax  Fields with names are in braces, not in square brackets. Write { in the place of this [, and } in the place of its ].",
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story: "unrest" } }',
    changes: { "_data/front.json": '{ "lead": { "story: "unrest" } }' },
    lines: [
      [
        '_data/front.json:1:19  json-syntax  Το κείμενο δεν κλείνει εκεί που πρέπει: λείπει ένα εισαγωγικό. Γράψτε "story":',
        '_data/front.json:1:19  json-syntax  The text is not closed where it should be: a quote is missing. Write "story":',
      ],
    ],
  },
  {
    title: 'front.json: { "breaking": { "text": "Έφοδος, "link": "/" } }',
    changes: { "_data/front.json": '{ "breaking": { "text": "Έφοδος, "link": "/" } }' },
    lines: [
      [
        '_data/front.json:1:32  json-syntax  Το κείμενο δεν κλείνει εκεί που πρέπει: λείπει ένα εισαγωγικό. Γράψτε "Έφοδος",',
        '_data/front.json:1:32  json-syntax  The text is not closed where it should be: a quote is missing. Write "Έφοδος",',
      ],
    ],
  },
  {
    title: 'front.json: { <!-- πρώτο --> "lead": { "story": "unrest" } }',
    changes: { "_data/front.json": '{ <!-- πρώτο --> "lead": { "story": "unrest" } }' },
    lines: [
      [
        "_data/front.json:1:3  json-syntax  Η JSON δεν έχει σχόλια. Σβήστε το σχόλιο.",
        "_data/front.json:1:3  json-syntax  JSON has no comments. Remove the comment.",
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "unrest" } }',
    changes: { "_data/front.json": '{ "lead": { "story": "unrest" } }' },
    lines: [
      [
        "_data/front.json:1:2  json-syntax  Εδώ υπάρχει ένας αόρατος χαρακτήρας (U+00A0) που η JSON δεν δέχεται. Σβήστε τον, και γράψτε κανονικά κενά.",
        "_data/front.json:1:2  json-syntax  An invisible character (U+00A0) is here, which JSON does not take. Remove it, and type plain spaces.",
      ],
    ],
  },
  {
    title: 'front.json: {\n  "lead": { "story": "unrest"\n  "pinned": []\n}',
    changes: { "_data/front.json": '{\n  "lead": { "story": "unrest"\n  "pinned": []\n}' },
    lines: [
      [
        "_data/front.json:2:29  json-syntax  Δεν κλείνει εδώ ό,τι άνοιξε με { σε αυτή τη γραμμή. Γράψτε }, μετά από αυτό.",
        "_data/front.json:2:29  json-syntax  What { opened on this line is not closed here. Write }, after this.",
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "unrest" }. "pinned": [] }',
    changes: { "_data/front.json": '{ "lead": { "story": "unrest" }. "pinned": [] }' },
    lines: [
      [
        "_data/front.json:1:32  json-syntax  Το «.» δεν μπορεί να είναι εδώ. Γράψτε κόμμα στη θέση του.",
        '_data/front.json:1:32  json-syntax  "." cannot be here. Write a comma in its place.',
      ],
    ],
  },
  {
    title: 'front.json: { "lead": { "story": "unrest" }, ... }',
    changes: { "_data/front.json": '{ "lead": { "story": "unrest" }, ... }' },
    lines: [
      [
        "_data/front.json:1:34  json-syntax  Το «...» δεν μπορεί να είναι εδώ. Σβήστε το.",
        '_data/front.json:1:34  json-syntax  "..." cannot be here. Remove it.',
      ],
    ],
  },
  {
    title: 'front.json: { "breaking": { "until": 2027-01-05T10:00:00+02:00 } }',
    changes: { "_data/front.json": '{ "breaking": { "until": 2027-01-05T10:00:00+02:00 } }' },
    lines: [
      [
        '_data/front.json:1:26  json-syntax  Το «2027-01-05T10:00:00+02:00» δεν είναι τιμή που ξέρει η JSON. Βάλτε το κείμενο σε διπλά εισαγωγικά, όπως "2027-01-05T10:00:00+02:00"· χωρίς αυτά μένουν μόνο οι αριθμοί, το true, το false και το null.',
        '_data/front.json:1:26  json-syntax  "2027-01-05T10:00:00+02:00" is not a value that JSON knows. Put text in double quotes, such as "2027-01-05T10:00:00+02:00"; only numbers, true, false and null have none.',
      ],
    ],
  },
  {
    title: "places.json: 43.24°",
    changes: changeFile("_data/places.json", "43.24", "43.24°"),
    lines: [
      [
        "_data/places.json:9:17  json-syntax  Στη JSON οι αριθμοί δεν γράφονται έτσι. Γράψτε 43.24",
        "_data/places.json:9:17  json-syntax  This is not how JSON writes a number. Write 43.24",
      ],
    ],
  },
  {
    title: 'places.json: "43.24""',
    changes: changeFile("_data/places.json", "43.24", '"43.24""'),
    lines: [
      [
        "_data/places.json:9:24  json-syntax  Υπάρχει ένα εισαγωγικό παραπάνω. Σβήστε το.",
        "_data/places.json:9:24  json-syntax  There is a quote too many. Remove it.",
      ],
    ],
  },
  {
    title: 'sources.json: "afp": {',
    changes: changeFile("_data/sources.json", '"reuters": {', '"afp": {'),
    lines: [
      [
        "_data/sources.json:3:3  duplicate-key  Το «afp» υπάρχει εδώ για δεύτερη φορά. Δώστε στο δεύτερο δικό του id ή, αν είναι το ίδιο, κρατήστε το ένα.",
        '_data/sources.json:3:3  duplicate-key  "afp" is here a second time. Give the second an id of its own or, if it is the same, keep one of the two.',
      ],
    ],
  },
];
