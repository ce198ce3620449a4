import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Places. */
export const PLACE_MISTAKES: readonly Mistake[] = [
  {
    title: 'places.json: "latitude": 43°14′',
    changes: changeFile("_data/places.json", '"latitude": 43.24', '"latitude": 43°14′'),
    lines: [
      [
        "_data/places.json:9:17  json-syntax  Στη JSON οι αριθμοί δεν γράφονται έτσι. Γράψτε μόνο ψηφία, με τελεία πριν από τα δεκαδικά.",
        "_data/places.json:9:17  json-syntax  This is not how JSON writes a number. Write digits alone, with a point before the fraction.",
      ],
    ],
  },
  {
    title: 'places.json: "latitude": "43°14′24″N"',
    changes: changeFile("_data/places.json", '"latitude": 43.24', '"latitude": "43°14′24″N"'),
    lines: [
      [
        "_data/places.json:9:17  wrong-type  Το «latitude» πρέπει να είναι αριθμός, όχι κείμενο. Γράψτε 43.24, χωρίς εισαγωγικά.",
        '_data/places.json:9:17  wrong-type  "latitude" should be a number, not text. Write 43.24, without quotes.',
      ],
    ],
  },
  {
    title: 'places.json: "latitude": 432.4',
    changes: changeFile("_data/places.json", '"latitude": 43.24', '"latitude": 432.4'),
    lines: [
      [
        "_data/places.json:9:17  coordinate-range  Το «latitude» δεν μπορεί να είναι 432.4: πηγαίνει από -90 έως 90. Διορθώστε τον αριθμό.",
        '_data/places.json:9:17  coordinate-range  "latitude" cannot be 432.4: it goes from -90 to 90. Correct the number.',
      ],
    ],
  },
  {
    title: 'places.json: "coordinates": [43.24, 76.95]',
    changes: changeFile(
      "_data/places.json",
      '"latitude": 43.24,\n    "longitude": 76.95',
      '"coordinates": [43.24, 76.95]',
    ),
    lines: [
      [
        '_data/places.json:9:5  unknown-field  Το «coordinates» δεν είναι γνωστό πεδίο εδώ. Γράψτε δύο πεδία, όπως "latitude": 43.24, "longitude": 76.95.',
        '_data/places.json:9:5  unknown-field  "coordinates" is not a field that is known here. Write two fields, such as "latitude": 43.24, "longitude": 76.95.',
      ],
    ],
  },
  {
    title: 'places.json: "country": "kz",\n    "latitude"',
    changes: changeFile(
      "_data/places.json",
      '"country": "KZ",\n    "latitude"',
      '"country": "kz",\n    "latitude"',
    ),
    lines: [
      [
        '_data/places.json:8:16  wrong-value  Το «country» δεν μπορεί να είναι «kz». Γράψτε "KZ".',
        '_data/places.json:8:16  wrong-value  "country" cannot be "kz". Write "KZ".',
      ],
    ],
  },
  {
    title: 'places.json: "country": "Καζακστάν",\n    "latitude"',
    changes: changeFile(
      "_data/places.json",
      '"country": "KZ",\n    "latitude"',
      '"country": "Καζακστάν",\n    "latitude"',
    ),
    lines: [
      [
        '_data/places.json:8:16  wrong-value  Το «country» δεν μπορεί να είναι «Καζακστάν». Γράψτε "KZ".',
        '_data/places.json:8:16  wrong-value  "country" cannot be "Καζακστάν". Write "KZ".',
      ],
    ],
  },
  {
    title: 'places.json: "kind": "πόλη"',
    changes: changeFile("_data/places.json", '"kind": "city"', '"kind": "πόλη"'),
    lines: [
      [
        '_data/places.json:6:13  wrong-value  Το «kind» δεν μπορεί να είναι «πόλη». Γράψτε "city".',
        '_data/places.json:6:13  wrong-value  "kind" cannot be "πόλη". Write "city".',
      ],
    ],
  },
];
