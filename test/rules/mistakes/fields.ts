import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Front matter. */
export const FIELD_MISTAKES: readonly Mistake[] = [
  {
    title: "title: Το κίνημα #MeToo στην Ελλάδα",
    changes: changeFile(STORY, "title: Έφοδος", "title: Το κίνημα #MeToo στην Ελλάδα"),
    lines: [
      [
        'src/stories/unrest/index.md:2:18  yaml-comment  Ένα κενό και «#» αρχίζουν σχόλιο στη YAML: οι αναγνώστες δεν θα έβλεπαν την υπόλοιπη γραμμή. Γράψτε title: "Το κίνημα #MeToo στην Ελλάδα"',
        'src/stories/unrest/index.md:2:18  yaml-comment  A space and "#" begin a comment in YAML: readers would not get the rest of the line. Write title: "Το κίνημα #MeToo στην Ελλάδα"',
      ],
    ],
  },
  {
    title: "title: “Ο δήμος: η απόφαση”",
    changes: changeFile(STORY, "title: Έφοδος", "title: “Ο δήμος: η απόφαση”"),
    lines: [
      [
        'src/stories/unrest/index.md:2:8  yaml-quotes  Το “ δεν είναι εισαγωγικό για τη YAML. Γράψτε title: "Ο δήμος: η απόφαση"',
        'src/stories/unrest/index.md:2:8  yaml-quotes  “ is not a quote to YAML. Write title: "Ο δήμος: η απόφαση"',
      ],
    ],
  },
  {
    title: "title: Τα _έξοδα_ [@desk]",
    changes: changeFile(STORY, "title: Έφοδος", "title: Τα _έξοδα_ [@desk]"),
    lines: [
      [
        "src/stories/unrest/index.md:2:11  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν τα σημάδια του «_έξοδα_». Γράψτε έξοδα",
        'src/stories/unrest/index.md:2:11  markup-in-text  This is plain text, and readers would see the marks of "_έξοδα_". Write έξοδα',
      ],
      [
        "src/stories/unrest/index.md:2:19  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[@desk]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:19  markup-in-text  This is plain text, and readers would see "[@desk]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: Η AT&amp;T στην Ελλάδα",
    changes: changeFile(STORY, "title: Έφοδος", "title: Η AT&amp;T στην Ελλάδα"),
    lines: [
      [
        "src/stories/unrest/index.md:2:12  markup-in-text (προειδοποίηση)  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «&amp;» όπως είναι. Γράψτε &",
        'src/stories/unrest/index.md:2:12  markup-in-text (warning)  This is plain text, and readers would see "&amp;" as it is. Write &',
      ],
    ],
  },
  {
    title: "keyPoints:\n  - Έργα: μειώνονται.\n  - Δύο.\n  - Τρία.",
    changes: changeFile(
      STORY,
      "keyPoints:\n  - Ένα.\n  - Δύο.\n  - Τρία.",
      "keyPoints:\n  - Έργα: μειώνονται.\n  - Δύο.\n  - Τρία.",
    ),
    lines: [
      [
        'src/stories/unrest/index.md:11:9  yaml-syntax  Η άνω και κάτω τελεία μέσα στην τιμή, πριν από κενό ή στο τέλος της γραμμής, αρχίζει άλλο πεδίο. Γράψτε - "Έργα: μειώνονται."',
        'src/stories/unrest/index.md:11:9  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write - "Έργα: μειώνονται."',
      ],
    ],
  },
  {
    title: "keyPoints:\n  - Ένα ίδιο.\n  - Ένα ίδιο.\n  - Τρία.",
    changes: changeFile(
      STORY,
      "keyPoints:\n  - Ένα.\n  - Δύο.\n  - Τρία.",
      "keyPoints:\n  - Ένα ίδιο.\n  - Ένα ίδιο.\n  - Τρία.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:12:5  repeated-entry  Το «keyPoints» έχει ήδη το «Ένα ίδιο.», ως στοιχείο 1. Βγάλτε το ένα από τα δύο.",
        'src/stories/unrest/index.md:12:5  repeated-entry  "keyPoints" has "Ένα ίδιο." already, as entry 1. Take one of the two out.',
      ],
    ],
  },
  {
    title: "draft: yes",
    changes: changeFile(STORY, "status: developing", "status: developing\ndraft: yes"),
    lines: [
      [
        "src/stories/unrest/index.md:6:8  wrong-type  Το «draft» πρέπει να είναι true ή false. Γράψτε true, χωρίς εισαγωγικά.",
        'src/stories/unrest/index.md:6:8  wrong-type  "draft" has to be true or false. Write true, without quotes.',
      ],
    ],
  },
  {
    title: "status:developing",
    changes: changeFile(STORY, "status: developing", "status:developing"),
    lines: [
      [
        "src/stories/unrest/index.md:5:8  yaml-syntax  Λείπει ένα κενό μετά την άνω και κάτω τελεία του «status». Γράψτε status: developing",
        'src/stories/unrest/index.md:5:8  yaml-syntax  A space is missing after the colon of "status". Write status: developing',
      ],
    ],
  },
  {
    title: "corrections: Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections: Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:14  wrong-type  Το «corrections» πρέπει να είναι λίστα, όχι κείμενο. Γράψτε corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.",
        'src/stories/unrest/index.md:6:14  wrong-type  "corrections" should be a list, not text. Write corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.',
      ],
    ],
  },
  {
    title: "published: 2022-03-27T03:30:00+03:00",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2022-03-27T03:30:00+03:00"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-03-27T03:30:00+03:00» δεν υπάρχει: στη ζώνη Europe/Athens τα ρολόγια πήγαν μπροστά και πέρασαν αυτή την ώρα. Αν ήταν η επόμενη ώρα, γράψτε 2022-03-27T04:30:00+03:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-03-27T03:30:00+03:00" does not exist: clocks in Europe/Athens went forward over this time on that day. If it was the hour after, write 2022-03-27T04:30:00+03:00.',
      ],
    ],
  },
  {
    title: "published: 2026-11-20T10:00:00+03:00",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2026-11-20T10:00:00+03:00"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Η διαφορά από την UTC στο «2026-11-20T10:00:00+03:00» δεν ισχύει τότε στη ζώνη Europe/Athens: εκεί είναι +02:00. Γράψτε 2026-11-20T10:00:00+02:00 ή, αν η διαφορά είναι σωστή, 2026-11-20T09:00:00+02:00, που είναι η ίδια στιγμή.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2026-11-20T10:00:00+03:00" has an offset that Europe/Athens does not have then: it has +02:00. Write 2026-11-20T10:00:00+02:00; or, if the offset is right, 2026-11-20T09:00:00+02:00, which is the same moment.',
      ],
    ],
  },
  {
    title: "published: 1022-01-05",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 1022-01-05"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «1022-01-05» είναι έξω από τα έτη 1900 έως 2100. Διορθώστε το έτος.",
        'src/stories/unrest/index.md:4:12  wrong-date  "1022-01-05" lies outside of the years 1900 to 2100. Correct the year.',
      ],
    ],
  },
  {
    title: "topics: [world, world]",
    changes: changeFile(STORY, "topics: [world]", "topics: [world, world]"),
    lines: [
      [
        "src/stories/unrest/index.md:7:17  repeated-entry  Το «topics» έχει ήδη το «world», ως στοιχείο 1. Βγάλτε το ένα από τα δύο.",
        'src/stories/unrest/index.md:7:17  repeated-entry  "topics" has "world" already, as entry 1. Take one of the two out.',
      ],
    ],
  },
  {
    title: 'description: ""',
    changes: changeFile(STORY, "description: Τι έγινε.", 'description: ""'),
    lines: [
      [
        "src/stories/unrest/index.md:3:14  empty-field  Το «description» είναι κενό. Συμπληρώστε το.",
        'src/stories/unrest/index.md:3:14  empty-field  "description" is empty. Fill it in.',
      ],
    ],
  },
  {
    title: "κενή γραμμή πριν από ---",
    changes: changeFile(STORY, "---\ntitle", "\n---\ntitle"),
    lines: [
      [
        "src/stories/unrest/index.md:1:1  missing-front-matter  Η πρώτη γραμμή του αρχείου πρέπει να είναι «---». Σβήστε τις κενές γραμμές και τα κενά πριν από αυτήν.",
        'src/stories/unrest/index.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove the empty lines and spaces before it.',
      ],
    ],
  },
  {
    title: "---- στη θέση του ---",
    changes: changeFile(STORY, "---\ntitle", "----\ntitle"),
    lines: [
      [
        "src/stories/unrest/index.md:1:1  missing-front-matter  Το «----» ούτε αρχίζει ούτε κλείνει τα πεδία. Γράψτε «---»: ακριβώς τρεις παύλες.",
        'src/stories/unrest/index.md:1:1  missing-front-matter  "----" neither begins nor ends front matter. Write "---": exactly three hyphens.',
      ],
    ],
  },
  {
    title: "title: Έφοδος [afp]",
    changes: changeFile(STORY, "title: Έφοδος", "title: Έφοδος [afp]"),
    lines: [
      [
        "src/stories/unrest/index.md:2:15  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[afp]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:15  markup-in-text  This is plain text, and readers would see "[afp]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: Έφοδος (@afp)",
    changes: changeFile(STORY, "title: Έφοδος", "title: Έφοδος (@afp)"),
    lines: [
      [
        "src/stories/unrest/index.md:2:16  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:16  markup-in-text  This is plain text, and readers would see "@afp" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: 🙂 @afp",
    changes: changeFile(STORY, "title: Έφοδος", "title: 🙂 @afp"),
    lines: [
      [
        "src/stories/unrest/index.md:2:11  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:11  markup-in-text  This is plain text, and readers would see "@afp" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: Ο @afp λέει",
    changes: changeFile(STORY, "title: Έφοδος", "title: Ο @afp λέει"),
    lines: [
      [
        "src/stories/unrest/index.md:2:10  markup-in-text (προειδοποίηση)  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε το· αν εννοείτε τον λογαριασμό, γράψτε «ο λογαριασμός @afp».",
        'src/stories/unrest/index.md:2:10  markup-in-text (warning)  This is plain text, and readers would see "@afp" as it is: nothing is cited here. Take it out; if the account is meant, write «ο λογαριασμός @afp».',
      ],
    ],
  },
  {
    title: "title: Ο λογαριασμός @afp λέει",
    changes: changeFile(STORY, "title: Έφοδος", "title: Ο λογαριασμός @afp λέει"),
    lines: [],
  },
  {
    title: "title: Έφοδος [sic]",
    changes: changeFile(STORY, "title: Έφοδος", "title: Έφοδος [sic]"),
    lines: [],
  },
  {
    title: "description: Τι έγινε [afp; reuters].",
    changes: changeFile(STORY, "Τι έγινε.", "Τι έγινε [afp; reuters]."),
    lines: [
      [
        "src/stories/unrest/index.md:3:23  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[afp; reuters]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:3:23  markup-in-text  This is plain text, and readers would see "[afp; reuters]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
];
