import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Names of fields, and words in the place of others. */
export const FIELD_NAME_MISTAKES: readonly Mistake[] = [
  {
    title: "status: draft",
    changes: changeFile(STORY, "status: developing", "status: draft"),
    lines: [
      [
        "src/stories/unrest/index.md:5:9  wrong-value  Το «status» δεν μπορεί να είναι «draft». Γράψτε developing ή closed, και σε δική του γραμμή draft: true.",
        'src/stories/unrest/index.md:5:9  wrong-value  "status" cannot be "draft". Write developing or closed, and on a line of its own draft: true.',
      ],
    ],
  },
  {
    title: "status: σε εξέλιξη",
    changes: changeFile(STORY, "status: developing", "status: σε εξέλιξη"),
    lines: [
      [
        "src/stories/unrest/index.md:5:9  wrong-value  Το «status» δεν μπορεί να είναι «σε εξέλιξη». Γράψτε developing.",
        'src/stories/unrest/index.md:5:9  wrong-value  "status" cannot be "σε εξέλιξη". Write developing.',
      ],
    ],
  },
  {
    title: "status: [developing]",
    changes: changeFile(STORY, "status: developing", "status: [developing]"),
    lines: [
      [
        "src/stories/unrest/index.md:5:9  wrong-type  Το «status» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε developing.",
        'src/stories/unrest/index.md:5:9  wrong-type  "status" should be text, not a list. Write developing.',
      ],
    ],
  },
  {
    title: "status: ««developing»»",
    changes: changeFile(STORY, "status: developing", "status: ««developing»»"),
    lines: [
      [
        "src/stories/unrest/index.md:5:9  wrong-value  Το «status» δεν μπορεί να είναι «««developing»»». Γράψτε developing.",
        'src/stories/unrest/index.md:5:9  wrong-value  "status" cannot be "««developing»»". Write developing.',
      ],
    ],
  },
  {
    title: "status: developing\nimage: /img/a.jpg",
    changes: changeFile(STORY, "status: developing", "status: developing\nimage: /img/a.jpg"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «image» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: η εικόνα όλου του ρεπορτάζ γράφεται στο hero του index.md, και κάθε άλλη σε δική της γραμμή του κειμένου.",
        'src/stories/unrest/index.md:6:1  unknown-field  "image" is not a field that is known here. Leave it out: the picture of the whole story is the hero of index.md, and any other is on a line of its own in the text.',
      ],
    ],
  },
  {
    title: "status: developing\nslug: unrest",
    changes: changeFile(STORY, "status: developing", "status: developing\nslug: unrest"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «slug» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: τη διεύθυνση τη δίνουν τα ονόματα του φακέλου και του αρχείου.",
        'src/stories/unrest/index.md:6:1  unknown-field  "slug" is not a field that is known here. Leave it out: the names of the folder and the file give the address.',
      ],
    ],
  },
  {
    title: "status: developing\nlayout: post",
    changes: changeFile(STORY, "status: developing", "status: developing\nlayout: post"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «layout» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: τη μορφή της σελίδας τη δίνει ο ιστότοπος.",
        'src/stories/unrest/index.md:6:1  unknown-field  "layout" is not a field that is known here. Leave it out: the site gives the page its form.',
      ],
    ],
  },
  {
    title: "status: developing\ncover: a.jpg",
    changes: changeFile(STORY, "status: developing", "status: developing\ncover: a.jpg"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «cover» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: η εικόνα όλου του ρεπορτάζ γράφεται στο hero του index.md, και κάθε άλλη σε δική της γραμμή του κειμένου.",
        'src/stories/unrest/index.md:6:1  unknown-field  "cover" is not a field that is known here. Leave it out: the picture of the whole story is the hero of index.md, and any other is on a line of its own in the text.',
      ],
    ],
  },
  {
    title: "status: developing\nkeywords: [a]",
    changes: changeFile(STORY, "status: developing", "status: developing\nkeywords: [a]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «keywords» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: υπάρχει ήδη το «topics».",
        'src/stories/unrest/index.md:6:1  unknown-field  "keywords" is not a field that is known here. Take it out: "topics" is there already.',
      ],
    ],
  },
  {
    title: "status: developing\ntime: 17:30",
    changes: changeFile(STORY, "status: developing", "status: developing\ntime: 17:30"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «time» δεν είναι γνωστό πεδίο εδώ. Γράψτε την ώρα στο «published», όπως 2022-01-05T17:30:00+02:00.",
        'src/stories/unrest/index.md:6:1  unknown-field  "time" is not a field that is known here. Write the time in "published", as in 2022-01-05T17:30:00+02:00.',
      ],
    ],
  },
  {
    title: "status: developing\ncorrections:\n  - Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  - Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:7:5  wrong-type  Το στοιχείο 1 του «corrections» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.",
        'src/stories/unrest/index.md:7:5  wrong-type  Entry 1 of "corrections" should be fields with values, not text. Write corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.',
      ],
    ],
  },
  {
    title: "status: developing\ncorrections:\n  date: 2022-01-06\n  text: Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  date: 2022-01-06\n  text: Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:7:3  wrong-type  Το «corrections» πρέπει να είναι λίστα, όχι πεδία με τιμές. Γράψτε corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.",
        'src/stories/unrest/index.md:7:3  wrong-type  "corrections" should be a list, not fields with values. Write corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.',
      ],
    ],
  },
  {
    title: "status: developing\ncorrections:\n  - 2022-01-06: Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  - 2022-01-06: Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:7:5  yaml-syntax  Μια διόρθωση έχει δύο πεδία, date και text, το ένα κάτω από το άλλο. Γράψτε - date: 2022-01-06⏎    text: Έγινε λάθος.",
        "src/stories/unrest/index.md:7:5  yaml-syntax  A correction has two fields, date and text, one below the other. Write - date: 2022-01-06⏎    text: Έγινε λάθος.",
      ],
    ],
  },
  {
    title:
      "status: developing\ncorrections:\n  - date: 2022-01-06\n    text: Έγινε λάθος.\n    section: 1-protests.md",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  - date: 2022-01-06\n    text: Έγινε λάθος.\n    section: 1-protests.md",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:9:14  unknown-id  Το «1-protests.md» δεν είναι μέρος αυτού του ρεπορτάζ. Γράψτε protests.",
        'src/stories/unrest/index.md:9:14  unknown-id  "1-protests.md" is not a section of this story. Write protests.',
      ],
    ],
  },
];
