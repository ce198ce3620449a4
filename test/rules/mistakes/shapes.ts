import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Values of another shape than their field has. */
export const SHAPE_MISTAKES: readonly Mistake[] = [
  {
    title: "index.md: byline: [{ id: desk, role: [photographs, video] }]",
    changes: changeFile(
      STORY,
      "byline: [desk]",
      "byline: [{ id: desk, role: [photographs, video] }]",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:28  wrong-type  Το «role» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε { id: …, role: photographs }, { id: …, role: video }",
        'src/stories/unrest/index.md:6:28  wrong-type  "role" should be text, not a list. Write { id: …, role: photographs }, { id: …, role: video }',
      ],
    ],
  },
  {
    title: "index.md: byline: [desk, { id: desk, role: video }, { id: desk, role: video }]",
    changes: changeFile(
      STORY,
      "byline: [desk]",
      "byline: [desk, { id: desk, role: video }, { id: desk, role: video }]",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:43  repeated-entry  Το «byline» έχει ήδη το «desk, video», ως στοιχείο 2. Βγάλτε το ένα από τα δύο.",
        'src/stories/unrest/index.md:6:43  repeated-entry  "byline" has "desk, video" already, as entry 2. Take one of the two out.',
      ],
    ],
  },
  {
    title: "index.md: status: developing\nhero: fire.jpg",
    changes: changeFile(STORY, "status: developing", "status: developing\nhero: fire.jpg"),
    lines: [
      [
        "src/stories/unrest/index.md:6:7  wrong-type  Το «hero» πρέπει να είναι πεδία με τιμές, όχι κείμενο. Γράψτε hero:⏎  file: fire.jpg⏎  alt: …⏎  credit: …",
        'src/stories/unrest/index.md:6:7  wrong-type  "hero" should be fields with values, not text. Write hero:⏎  file: fire.jpg⏎  alt: …⏎  credit: …',
      ],
    ],
  },
  {
    title:
      "index.md: status: developing\nhero:\n  - file: fire.jpg\n  - alt: Το πλήθος\n  - credit: Νίκος Παππάς",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\nhero:\n  - file: fire.jpg\n  - alt: Το πλήθος\n  - credit: Νίκος Παππάς",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:7:3  wrong-type  Το «hero» πρέπει να είναι πεδία με τιμές, όχι λίστα. Γράψτε hero:⏎  file: fire.jpg⏎  alt: Το πλήθος⏎  credit: Νίκος Παππάς",
        'src/stories/unrest/index.md:7:3  wrong-type  "hero" should be fields with values, not a list. Write hero:⏎  file: fire.jpg⏎  alt: Το πλήθος⏎  credit: Νίκος Παππάς',
      ],
    ],
  },
  {
    title: 'people.json: "latinName": "Κασίμ-Γιομάρτ Τοκάγεφ"',
    changes: changeFile(
      "_data/people.json",
      '"latinName": "Kassym-Jomart Tokayev"',
      '"latinName": "Κασίμ-Γιομάρτ Τοκάγεφ"',
    ),
    lines: [
      [
        "_data/people.json:5:18  wrong-value  Το «latinName» δεν μπορεί να είναι «Κασίμ-Γιομάρτ Τοκάγεφ». Πρέπει να είναι όνομα με λατινικά γράμματα, όπως το γράφουν οι ξένες εφημερίδες.",
        '_data/people.json:5:18  wrong-value  "latinName" cannot be "Κασίμ-Γιομάρτ Τοκάγεφ". It should be a name in Latin letters, as foreign newspapers write it.',
      ],
    ],
  },
  {
    title: 'posts.json: "quote": "<p>nation-scale <b>internet</b> blackout</p>"',
    changes: changeFile(
      "_data/posts.json",
      '"quote": "blackout"',
      '"quote": "<p>nation-scale <b>internet</b> blackout</p>"',
    ),
    lines: [
      [
        '_data/posts.json:7:15  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν τα σημάδια του «<p>». Γράψτε "nation-scale internet blackout"',
        '_data/posts.json:7:15  markup-in-text  This is plain text, and readers would see the marks of "<p>". Write "nation-scale internet blackout"',
      ],
    ],
  },
  {
    title: 'strings.json: "languages":{"αγγλικά":"αγγλικά","en":"αγγλικά"',
    changes: changeFile(
      "_data/strings.json",
      '"languages":{"en":"αγγλικά"',
      '"languages":{"αγγλικά":"αγγλικά","en":"αγγλικά"',
    ),
    lines: [
      [
        '_data/strings.json:1:4033  wrong-value  Το «αγγλικά» δεν είναι κωδικός γλώσσας. Γράψτε "en".',
        '_data/strings.json:1:4033  wrong-value  "αγγλικά" is not the code of a language. Write "en".',
      ],
    ],
  },
  {
    title: 'posts.json: "date": "2032-01-05"',
    changes: changeFile("_data/posts.json", '"date": "2022-01-05"', '"date": "2032-01-05"'),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:9:1  wrong-date (προειδοποίηση)  Η ανάρτηση «blackout» έχει ημερομηνία 2032-01-05, μετά το ρεπορτάζ, που η τελευταία του ημερομηνία είναι 2022-01-05. Διορθώστε το «date» της στο posts.json ή αλλάξτε το «updated» του ρεπορτάζ.",
        'src/stories/unrest/2-blackout.md:9:1  wrong-date (warning)  The post "blackout" is dated 2032-01-05, later than the story, whose last date is 2022-01-05. Correct its "date" in posts.json, or set the story\'s "updated".',
      ],
    ],
  },
];
