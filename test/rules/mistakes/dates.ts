import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Dates and times. */
export const DATE_MISTAKES: readonly Mistake[] = [
  {
    title: "published: 22-01-05",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 22-01-05"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «22-01-05» δεν είναι ημερομηνία. Γράψτε μια ημέρα ως 2022-01-05 ή μια ώρα με τη διαφορά της από την UTC ως 2022-01-05T17:30:00+02:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "22-01-05" is not a date. Write a day as 2022-01-05, or a time with its offset as 2022-01-05T17:30:00+02:00.',
      ],
    ],
  },
  {
    title: "published: 05-01-22",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 05-01-22"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «05-01-22» δεν είναι ημερομηνία. Γράψτε 2022-01-05.",
        'src/stories/unrest/index.md:4:12  wrong-date  "05-01-22" is not a date. Write 2022-01-05.',
      ],
    ],
  },
  {
    title: "published: 2022-01-05 17:30 EET",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2022-01-05 17:30 EET"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-01-05 17:30 EET» δεν είναι ημερομηνία. Γράψτε 2022-01-05T17:30+02:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-01-05 17:30 EET" is not a date. Write 2022-01-05T17:30+02:00.',
      ],
    ],
  },
  {
    title: "published: 5 Ιανουαρίου 2022, 5:30 μ.μ.",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 5 Ιανουαρίου 2022, 5:30 μ.μ."),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «5 Ιανουαρίου 2022, 5:30 μ.μ.» έχει ώρα, αλλά όχι τη διαφορά της από την UTC. Αν είναι η ώρα του ιστότοπου, γράψτε 2022-01-05T17:30+02:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "5 Ιανουαρίου 2022, 5:30 μ.μ." has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T17:30+02:00.',
      ],
    ],
  },
  {
    title: "published: 2022-01-05 5:30 PM",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2022-01-05 5:30 PM"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-01-05 5:30 PM» έχει ώρα, αλλά όχι τη διαφορά της από την UTC. Αν είναι η ώρα του ιστότοπου, γράψτε 2022-01-05T17:30+02:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-01-05 5:30 PM" has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T17:30+02:00.',
      ],
    ],
  },
  {
    title: "published: 2022-01-05T17:30:00Ζ",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2022-01-05T17:30:00Ζ"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-01-05T17:30:00Ζ» δεν είναι ημερομηνία. Γράψτε 2022-01-05T17:30:00Z.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-01-05T17:30:00Ζ" is not a date. Write 2022-01-05T17:30:00Z.',
      ],
    ],
  },
  {
    title: "published: 2022-01-05Τ17:30:00+02:00",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2022-01-05Τ17:30:00+02:00"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-01-05Τ17:30:00+02:00» δεν είναι ημερομηνία. Γράψτε 2022-01-05T17:30:00+02:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-01-05Τ17:30:00+02:00" is not a date. Write 2022-01-05T17:30:00+02:00.',
      ],
    ],
  },
  {
    title: "status: developing\nupdated: 2021-12-05",
    changes: changeFile(STORY, "status: developing", "status: developing\nupdated: 2021-12-05"),
    lines: [
      [
        "src/stories/unrest/index.md:6:10  wrong-date  Η τελευταία αλλαγή, 2021-12-05, είναι πριν από τη δημοσίευση, 2022-01-05. Διορθώστε το ένα από τα δύο.",
        "src/stories/unrest/index.md:6:10  wrong-date  The last change, 2021-12-05, comes before the publication, 2022-01-05. Correct one of the two.",
      ],
    ],
  },
  {
    title: "published: 2022-01-05T17:30:00 ώρα Ελλάδας",
    changes: changeFile(
      STORY,
      "published: 2022-01-05",
      "published: 2022-01-05T17:30:00 ώρα Ελλάδας",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-01-05T17:30:00 ώρα Ελλάδας» έχει ώρα, αλλά όχι τη διαφορά της από την UTC. Αν είναι η ώρα του ιστότοπου, γράψτε 2022-01-05T17:30:00+02:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-01-05T17:30:00 ώρα Ελλάδας" has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T17:30:00+02:00.',
      ],
    ],
  },
  {
    title: "published: 2022-O1-05",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2022-O1-05"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-O1-05» δεν είναι ημερομηνία. Γράψτε 2022-01-05.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-O1-05" is not a date. Write 2022-01-05.',
      ],
    ],
  },
  {
    title: "published: [2022-01-05]",
    changes: changeFile(STORY, "published: 2022-01-05", "published: [2022-01-05]"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «[2022-01-05]» δεν είναι ημερομηνία. Γράψτε 2022-01-05.",
        'src/stories/unrest/index.md:4:12  wrong-date  "[2022-01-05]" is not a date. Write 2022-01-05.',
      ],
    ],
  },
];
