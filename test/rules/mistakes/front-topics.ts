import type { Mistake } from "./mistake.ts";

/** Breaking news and topics on the front page. */
export const FRONT_TOPIC_MISTAKES: readonly Mistake[] = [
  {
    title: 'front.json: { "breaking": {} }',
    changes: { "_data/front.json": '{ "breaking": {} }' },
    lines: [
      [
        '_data/front.json:1:15  missing-field  Λείπουν τα «text», «link» και «until» από το «breaking». Προσθέστε "text": "…", "link": "/stories/…/", "until": "2022-01-05T20:00:00+02:00"',
        '_data/front.json:1:15  missing-field  "text", "link" and "until" are missing in "breaking". Add "text": "…", "link": "/stories/…/", "until": "2022-01-05T20:00:00+02:00"',
      ],
    ],
  },
  {
    title:
      'front.json: { "breaking": { "text": "Έφοδος", "url": "/stories/unrest/", "expires": "2027-01-05" } }',
    changes: {
      "_data/front.json":
        '{ "breaking": { "text": "Έφοδος", "url": "/stories/unrest/", "expires": "2027-01-05" } }',
    },
    lines: [
      [
        "_data/front.json:1:35  unknown-field  Το «url» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «link»;",
        '_data/front.json:1:35  unknown-field  "url" is not a field that is known here. Did you mean "link"?',
      ],
      [
        "_data/front.json:1:62  unknown-field  Το «expires» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «until»;",
        '_data/front.json:1:62  unknown-field  "expires" is not a field that is known here. Did you mean "until"?',
      ],
    ],
  },
  {
    title: 'front.json: { "breaking": { "text": "Έφοδος", "link": "/", "until": 2027 } }',
    changes: {
      "_data/front.json": '{ "breaking": { "text": "Έφοδος", "link": "/", "until": 2027 } }',
    },
    lines: [
      [
        '_data/front.json:1:57  wrong-type  Το «until» πρέπει να είναι κείμενο, όχι αριθμός. Γράψτε την ημέρα σε εισαγωγικά, όπως "2022-01-05".',
        '_data/front.json:1:57  wrong-type  "until" should be text, not a number. Write the day in quotes, such as "2022-01-05".',
      ],
    ],
  },
  {
    title:
      'front.json: { "breaking": { "text": "Έφοδος", "link": "/", "until": "2027-01-05T24:00:00+02:00" } }',
    changes: {
      "_data/front.json":
        '{ "breaking": { "text": "Έφοδος", "link": "/", "until": "2027-01-05T24:00:00+02:00" } }',
    },
    lines: [
      [
        "_data/front.json:1:57  wrong-date  Το «2027-01-05T24:00:00+02:00» δεν είναι ημερομηνία. Γράψτε 2027-01-06T00:00:00+02:00.",
        '_data/front.json:1:57  wrong-date  "2027-01-05T24:00:00+02:00" is not a date. Write 2027-01-06T00:00:00+02:00.',
      ],
    ],
  },
  {
    title: 'front.json: { "breaking": false }',
    changes: { "_data/front.json": '{ "breaking": false }' },
    lines: [
      [
        "_data/front.json:1:15  wrong-value  Το «breaking» δεν χρειάζεται «false» για να πει ότι δεν υπάρχει τίποτα. Σβήστε το πεδίο.",
        '_data/front.json:1:15  wrong-value  "breaking" needs no "false" to say that there is nothing. Remove the field.',
      ],
    ],
  },
  {
    title: 'front.json: { "topics": { "world": 4 } }',
    changes: { "_data/front.json": '{ "topics": { "world": 4 } }' },
    lines: [
      [
        '_data/front.json:1:13  wrong-type  Το «topics» πρέπει να είναι λίστα, όχι πεδία με τιμές. Γράψτε [{ "topic": "world", "stories": 4 }]',
        '_data/front.json:1:13  wrong-type  "topics" should be a list, not fields with values. Write [{ "topic": "world", "stories": 4 }]',
      ],
    ],
  },
  {
    title: 'front.json: { "topics": [{ "world": 4 }] }',
    changes: { "_data/front.json": '{ "topics": [{ "world": 4 }] }' },
    lines: [
      [
        '_data/front.json:1:16  unknown-field  Το «world» δεν είναι γνωστό πεδίο εδώ. Γράψτε { "topic": "world", "stories": 4 }',
        '_data/front.json:1:16  unknown-field  "world" is not a field that is known here. Write { "topic": "world", "stories": 4 }',
      ],
    ],
  },
  {
    title: 'front.json: { "topics": [{ "topic": "Διεθνή", "stories": "4" }] }',
    changes: { "_data/front.json": '{ "topics": [{ "topic": "Διεθνή", "stories": "4" }] }' },
    lines: [
      [
        "_data/front.json:1:46  wrong-type  Το «stories» πρέπει να είναι αριθμός, όχι κείμενο. Γράψτε 4, χωρίς εισαγωγικά.",
        '_data/front.json:1:46  wrong-type  "stories" should be a number, not text. Write 4, without quotes.',
      ],
    ],
  },
  {
    title: 'front.json: { "topics": [{ "topic": "Διεθνή", "stories": 4 }] }',
    changes: { "_data/front.json": '{ "topics": [{ "topic": "Διεθνή", "stories": 4 }] }' },
    lines: [
      [
        "_data/front.json:1:25  unknown-id  Το «Διεθνή» δεν είναι id του topics.json. Γράψτε world.",
        '_data/front.json:1:25  unknown-id  "Διεθνή" is not an id in topics.json. Write world.',
      ],
    ],
  },
  {
    title: 'front.json: { "topics": [{ "topic": "world", "stories": 100 }] }',
    changes: { "_data/front.json": '{ "topics": [{ "topic": "world", "stories": 100 }] }' },
    lines: [
      [
        "_data/front.json:1:45  wrong-value  Το «stories» πρέπει να είναι το πολύ 50. Γράψτε 50 ή λιγότερο.",
        '_data/front.json:1:45  wrong-value  "stories" has to be at most 50. Write 50 or less.',
      ],
    ],
  },
  {
    title:
      'front.json: { "topics": [{ "topic": "world", "stories": 4 }, { "topic": "world", "stories": 2 }] }',
    changes: {
      "_data/front.json":
        '{ "topics": [{ "topic": "world", "stories": 4 }, { "topic": "world", "stories": 2 }] }',
    },
    lines: [
      [
        "_data/front.json:1:61  front-twice  Το θέμα «Διεθνή» έχει ήδη στήλη στο πρωτοσέλιδο. Κρατήστε τη μία.",
        '_data/front.json:1:61  front-twice  The topic "Διεθνή" has a column on the front page already. Keep one of the two.',
      ],
    ],
  },
];
