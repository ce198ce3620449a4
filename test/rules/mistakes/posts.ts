import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const TIMELINE = "src/stories/unrest/timeline.json";

/** Posts and timelines. */
export const POST_MISTAKES: readonly Mistake[] = [
  {
    title: 'posts.json: "links": "https://t.co/a"',
    changes: changeFile(
      "_data/posts.json",
      '"links": [{ "label": "έκθεση", "address": "https://t.co/a" }]',
      '"links": "https://t.co/a"',
    ),
    lines: [
      [
        '_data/posts.json:9:14  wrong-type  Το «links» πρέπει να είναι λίστα, όχι κείμενο. Γράψτε [{ "label": "…", "address": "https://t.co/a" }]',
        '_data/posts.json:9:14  wrong-type  "links" should be a list, not text. Write [{ "label": "…", "address": "https://t.co/a" }]',
      ],
    ],
  },
  {
    title: 'posts.json: "links": ["https://t.co/a"]',
    changes: changeFile(
      "_data/posts.json",
      '"links": [{ "label": "έκθεση", "address": "https://t.co/a" }]',
      '"links": ["https://t.co/a"]',
    ),
    lines: [
      [
        '_data/posts.json:9:15  wrong-type  Το στοιχείο 1 του «links» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε τα πεδία του σε άγκιστρα, όπως { "label": "…", "address": "https://t.co/a" }',
        '_data/posts.json:9:15  wrong-type  Entry 1 of "links" should be fields with values, not text. Write its fields in braces, such as { "label": "…", "address": "https://t.co/a" }',
      ],
    ],
  },
  {
    title: 'timeline.json: ["Αρχή."]\n',
    changes: { [TIMELINE]: '["Αρχή."]\n' },
    lines: [
      [
        'src/stories/unrest/timeline.json:1:2  wrong-type  Το στοιχείο 1 πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε τα πεδία του σε άγκιστρα, όπως { "date": "2022-01-05", "text": "Αρχή.", "section": "…" }',
        'src/stories/unrest/timeline.json:1:2  wrong-type  Entry 1 should be fields with values, not text. Write its fields in braces, such as { "date": "2022-01-05", "text": "Αρχή.", "section": "…" }',
      ],
    ],
  },
  {
    title: 'posts.json: "state": "active"',
    changes: changeFile("_data/posts.json", '"state": "live"', '"state": "active"'),
    lines: [
      [
        '_data/posts.json:10:14  wrong-value  Το «state» δεν μπορεί να είναι «active». Γράψτε "live".',
        '_data/posts.json:10:14  wrong-value  "state" cannot be "active". Write "live".',
      ],
    ],
  },
  {
    title: 'posts.json: "account": ""',
    changes: changeFile("_data/posts.json", '"account": null', '"account": ""'),
    lines: [
      [
        "_data/posts.json:4:16  empty-field  Το «account» είναι κενό. Συμπληρώστε το ή, αν δεν το ξέρει κανείς, γράψτε null, χωρίς εισαγωγικά.",
        '_data/posts.json:4:16  empty-field  "account" is empty. Fill it in, or write null, without quotes, where nobody knows.',
      ],
    ],
  },
  {
    title: 'posts.json: "date": 2022-01-05',
    changes: changeFile("_data/posts.json", '"date": "2022-01-05"', '"date": 2022-01-05'),
    lines: [
      [
        '_data/posts.json:5:13  json-syntax  Το «2022-01-05» δεν είναι τιμή που ξέρει η JSON. Βάλτε το κείμενο σε διπλά εισαγωγικά, όπως "2022-01-05"· χωρίς αυτά μένουν μόνο οι αριθμοί, το true, το false και το null.',
        '_data/posts.json:5:13  json-syntax  "2022-01-05" is not a value that JSON knows. Put text in double quotes, such as "2022-01-05"; only numbers, true, false and null have none.',
      ],
    ],
  },
  {
    title: 'posts.json: "date": 20220105',
    changes: changeFile("_data/posts.json", '"date": "2022-01-05"', '"date": 20220105'),
    lines: [
      [
        '_data/posts.json:5:13  wrong-type  Το «date» πρέπει να είναι κείμενο, όχι αριθμός. Βάλτε το σε εισαγωγικά: "2022-01-05"',
        '_data/posts.json:5:13  wrong-type  "date" should be text, not a number. Put it in quotes: "2022-01-05"',
      ],
    ],
  },
  {
    title: 'posts.json: "date": ["2022-01-05"]',
    changes: changeFile("_data/posts.json", '"date": "2022-01-05"', '"date": ["2022-01-05"]'),
    lines: [
      [
        '_data/posts.json:5:13  wrong-type  Το «date» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε "2022-01-05"',
        '_data/posts.json:5:13  wrong-type  "date" should be text, not a list. Write "2022-01-05"',
      ],
    ],
  },
  {
    title: 'posts.json: "text": "blackout"',
    changes: changeFile("_data/posts.json", '"quote": "blackout"', '"text": "blackout"'),
    lines: [
      [
        "_data/posts.json:7:5  unknown-field  Το «text» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «quote»;",
        '_data/posts.json:7:5  unknown-field  "text" is not a field that is known here. Did you mean "quote"?',
      ],
    ],
  },
  {
    title: 'posts.json: "address": "https:/t.co/a"',
    changes: changeFile(
      "_data/posts.json",
      '"address": "https://t.co/a"',
      '"address": "https:/t.co/a"',
    ),
    lines: [
      [
        '_data/posts.json:9:47  wrong-value  Το «address» δεν μπορεί να είναι «https:/t.co/a». Γράψτε "https://t.co/a".',
        '_data/posts.json:9:47  wrong-value  "address" cannot be "https:/t.co/a". Write "https://t.co/a".',
      ],
    ],
  },
  {
    title: 'posts.json: "address": "https://t.co/a b"',
    changes: changeFile(
      "_data/posts.json",
      '"address": "https://t.co/a"',
      '"address": "https://t.co/a b"',
    ),
    lines: [
      [
        '_data/posts.json:9:47  wrong-value  Το «address» δεν μπορεί να είναι «https://t.co/a b». Γράψτε "https://t.co/a%20b".',
        '_data/posts.json:9:47  wrong-value  "address" cannot be "https://t.co/a b". Write "https://t.co/a%20b".',
      ],
    ],
  },
  {
    title: 'posts.json: "captured": "2021-01-01"',
    changes: changeFile("_data/posts.json", '"captured": null', '"captured": "2021-01-01"'),
    lines: [
      [
        "_data/posts.json:11:17  wrong-date  Το «captured», 2021-01-01, είναι πριν από την ανάρτηση, 2022-01-05. Διορθώστε το ένα από τα δύο.",
        '_data/posts.json:11:17  wrong-date  "captured", 2021-01-01, is before the post, 2022-01-05. Correct one of the two.',
      ],
    ],
  },
  {
    title: "timeline.json: {}\n",
    changes: { [TIMELINE]: "{}\n" },
    lines: [
      [
        "src/stories/unrest/timeline.json:1:1  wrong-type  Το αρχείο πρέπει να είναι λίστα, όχι πεδία με τιμές. Γράψτε []",
        "src/stories/unrest/timeline.json:1:1  wrong-type  The file should be a list, not fields with values. Write []",
      ],
    ],
  },
  {
    title:
      'timeline.json: [\n  { "date": "2022-01-02", "text": "Αρχή.", "section": "Διαδηλώσεις" }\n]\n',
    changes: {
      [TIMELINE]: '[\n  { "date": "2022-01-02", "text": "Αρχή.", "section": "Διαδηλώσεις" }\n]\n',
    },
    lines: [
      [
        "src/stories/unrest/timeline.json:2:55  unknown-id  Το «Διαδηλώσεις» δεν είναι μέρος αυτού του ρεπορτάζ. Γράψτε protests.",
        'src/stories/unrest/timeline.json:2:55  unknown-id  "Διαδηλώσεις" is not a section of this story. Write protests.',
      ],
    ],
  },
  {
    title:
      'timeline.json: { "date": "2022-01-02", "text": "Αρχή.", "section": "protests" },\n{ "date": "2022-01-03", "text": "Τέλος.", "section": "protests" }\n',
    changes: {
      [TIMELINE]:
        '{ "date": "2022-01-02", "text": "Αρχή.", "section": "protests" },\n{ "date": "2022-01-03", "text": "Τέλος.", "section": "protests" }\n',
    },
    lines: [
      [
        "src/stories/unrest/timeline.json:1:65  json-syntax  Τα δεδομένα τελειώνουν πριν από αυτό. Αν το αρχείο είναι λίστα, γράψτε [ στην αρχή και ] στο τέλος του.",
        "src/stories/unrest/timeline.json:1:65  json-syntax  The data ends before this. If the file is a list, write [ at its beginning and ] at its end.",
      ],
    ],
  },
];
