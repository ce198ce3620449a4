import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Lines of front matter. */
export const FIELD_LINE_MISTAKES: readonly Mistake[] = [
  {
    title: "keyPoints:\n  • Ένα.\n  • Δύο.\n  • Τρία.",
    changes: changeFile(
      STORY,
      "keyPoints:\n  - Ένα.\n  - Δύο.\n  - Τρία.",
      "keyPoints:\n  • Ένα.\n  • Δύο.\n  • Τρία.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:11:3  yaml-syntax  Κάθε στοιχείο μιας λίστας αρχίζει με παύλα και κενό. Γράψτε - Ένα.",
        "src/stories/unrest/index.md:11:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Ένα.",
      ],
    ],
  },
  {
    title: "keyPoints:\n\t- Ένα.\n\t- Δύο.\n\t- Τρία.",
    changes: changeFile(
      STORY,
      "keyPoints:\n  - Ένα.\n  - Δύο.\n  - Τρία.",
      "keyPoints:\n\t- Ένα.\n\t- Δύο.\n\t- Τρία.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:11:1  yaml-syntax  Ένα πεδίο δεν μπορεί να αρχίζει με στηλοθέτη (tab). Βάλτε στη θέση του κενά.",
        "src/stories/unrest/index.md:11:1  yaml-syntax  A line of front matter cannot begin with a tab. Put spaces in its place.",
      ],
    ],
  },
  {
    title: "keyPoints:\n  - Ένα.\n\n  Δύο.\n",
    changes: changeFile(
      STORY,
      "keyPoints:\n  - Ένα.\n  - Δύο.",
      "keyPoints:\n  - Ένα.\n\n  Δύο.\n",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:13:3  yaml-syntax  Κάθε στοιχείο μιας λίστας αρχίζει με παύλα και κενό. Γράψτε - Δύο.",
        "src/stories/unrest/index.md:13:3  yaml-syntax  An entry of a list begins with a hyphen and a space. Write - Δύο.",
      ],
    ],
  },
  {
    title: "description: **Τι** έγινε.",
    changes: changeFile(STORY, "description: Τι έγινε.", "description: **Τι** έγινε."),
    lines: [
      [
        'src/stories/unrest/index.md:3:14  yaml-syntax  Μια τιμή δεν μπορεί να αρχίζει με «*». Γράψτε description: "Τι έγινε."',
        'src/stories/unrest/index.md:3:14  yaml-syntax  A value cannot begin with "*". Write description: "Τι έγινε."',
      ],
    ],
  },
  {
    title: '"title: Έφοδος"',
    changes: changeFile(STORY, "title: Έφοδος", '"title: Έφοδος"'),
    lines: [
      [
        "src/stories/unrest/index.md:2:1  yaml-syntax  Ένα πεδίο αρχίζει με το όνομά του, χωρίς εισαγωγικά ή παύλα πριν από αυτό. Γράψτε title: Έφοδος",
        "src/stories/unrest/index.md:2:1  yaml-syntax  A field begins with its name, without a quote or a hyphen before it. Write title: Έφοδος",
      ],
    ],
  },
  {
    title: "title: Έφοδος",
    changes: changeFile(STORY, "title: Έφοδος", "title: Έφοδος"),
    lines: [
      [
        "src/stories/unrest/index.md:2:7  yaml-syntax  Λείπει ένα κενό μετά την άνω και κάτω τελεία του «title». Γράψτε title: Έφοδος",
        'src/stories/unrest/index.md:2:7  yaml-syntax  A space is missing after the colon of "title". Write title: Έφοδος',
      ],
    ],
  },
  {
    title: "status: developing\n//σχόλιο",
    changes: changeFile(STORY, "status: developing", "status: developing\n//σχόλιο"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  yaml-syntax  Ένα σχόλιο ανάμεσα στα πεδία αρχίζει με «#», όχι με «//». Γράψτε # στη θέση του //.",
        'src/stories/unrest/index.md:6:1  yaml-syntax  A comment among the fields begins with "#", not with "//". Write # in the place of //.',
      ],
    ],
  },
  {
    title: "status: developing\nΗ αστυνομία έριξε δακρυγόνα.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\nΗ αστυνομία έριξε δακρυγόνα.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  yaml-syntax  Η γραμμή δεν έχει όνομα πεδίου με άνω και κάτω τελεία. Γράψτε το όνομα, μια άνω και κάτω τελεία και την τιμή, ή βάλτε τη μετά την τιμή της προηγούμενης γραμμής.",
        "src/stories/unrest/index.md:6:1  yaml-syntax  This line has no field name with a colon. Write it as the name, a colon and the value, or put it behind the value above.",
      ],
    ],
  },
  {
    title: "published: 05/01/22 5μμ",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 05/01/22 5μμ"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «05/01/22 5μμ» έχει ώρα, αλλά όχι τη διαφορά της από την UTC. Αν είναι η ώρα του ιστότοπου, γράψτε 2022-01-05T17:00+02:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "05/01/22 5μμ" has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T17:00+02:00.',
      ],
    ],
  },
  {
    title: "",
    changes: changeFile(STORY, "topics: [world]", ""),
    lines: [
      [
        "src/stories/unrest/index.md:2:1  missing-field  Λείπει το «topics». Προσθέστε topics: […]",
        'src/stories/unrest/index.md:2:1  missing-field  "topics" is missing. Add topics: […]',
      ],
    ],
  },
];
