import { changeFile, changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Names of files and folders, and what is before the fields. */
export const NAME_MISTAKES: readonly Mistake[] = [
  {
    title: "3-end.docx",
    changes: {
      "src/stories/unrest/3-end.docx":
        "---\ntitle: Τέλος\ndescription: Πώς τελείωσε.\npublished: 2022-01-05\n---\n\nΤέλος [@afp].\n",
    },
    lines: [
      [
        "src/stories/unrest/3-end.docx:1:1  file-name  Το «unrest/3-end.docx» δεν είναι αρχείο που μπορεί να έχει ένα ρεπορτάζ. Αντιγράψτε το κείμενό του σε ένα μέρος, όπως «1-protests.md», και σβήστε το.",
        'src/stories/unrest/3-end.docx:1:1  file-name  "unrest/3-end.docx" is not a file that a story can have. Copy its text to a section, such as "1-protests.md", and remove it.',
      ],
    ],
  },
  {
    title: "2-end.md",
    changes: {
      "src/stories/unrest/2-end.md":
        "---\ntitle: Τέλος\ndescription: Πώς τελείωσε.\npublished: 2022-01-05\n---\n\nΤέλος [@afp].\n",
    },
    lines: [
      [
        "src/stories/unrest/2-end.md:1:1  duplicate-section-number  Τον αριθμό 2 τον έχει το src/stories/unrest/2-blackout.md. Μετονομάστε το ένα από τα δύο, όπως αυτό σε 3-end.md.",
        "src/stories/unrest/2-end.md:1:1  duplicate-section-number  The section number 2 is taken by src/stories/unrest/2-blackout.md. Rename one of the two, such as this one to 3-end.md.",
      ],
    ],
  },
  {
    title: "2-blackout.md.orig",
    changes: {
      "src/stories/unrest/2-blackout.md.orig":
        "---\ntitle: Τέλος\ndescription: Πώς τελείωσε.\npublished: 2022-01-05\n---\n\nΤέλος [@afp].\n",
    },
    lines: [
      [
        "src/stories/unrest/2-blackout.md.orig:1:1  file-name  Το «unrest/2-blackout.md.orig» δεν είναι αρχείο που μπορεί να έχει ένα ρεπορτάζ. Σβήστε το: είναι αντίγραφο.",
        'src/stories/unrest/2-blackout.md.orig:1:1  file-name  "unrest/2-blackout.md.orig" is not a file that a story can have. Remove it: it is a copy.',
      ],
    ],
  },
  {
    title: "photo.heic",
    changes: { "src/stories/unrest/photo.heic": "a" },
    lines: [
      [
        "src/stories/unrest/photo.heic:1:1  picture-kind  Το «unrest/photo.heic» είναι HEIC, και τέτοιες εικόνες δεν διαβάζονται εδώ. Αποθηκεύστε την εικόνα ως JPEG ή PNG και βάλτε εκείνο το αρχείο στη θέση του.",
        'src/stories/unrest/photo.heic:1:1  picture-kind  "unrest/photo.heic" is HEIC, and such pictures cannot be read here. Save the picture as JPEG or PNG, and put that file in its place.',
      ],
    ],
  },
  {
    title: "sections/3-end.md",
    changes: {
      "src/stories/unrest/sections/3-end.md":
        "---\ntitle: Τέλος\ndescription: Πώς τελείωσε.\npublished: 2022-01-05\n---\n\nΤέλος [@afp].\n",
    },
    lines: [
      [
        "src/stories/unrest/sections/3-end.md:1:1  file-name  Το «unrest/sections/3-end.md» δεν είναι αρχείο που μπορεί να έχει ένα ρεπορτάζ. Μεταφέρετέ το στο src/stories/unrest/3-end.md.",
        'src/stories/unrest/sections/3-end.md:1:1  file-name  "unrest/sections/3-end.md" is not a file that a story can have. Move it to src/stories/unrest/3-end.md.',
      ],
    ],
  },
  {
    title: "src/stories/note.md",
    changes: {
      "src/stories/note.md":
        "---\ntitle: Τέλος\ndescription: Πώς τελείωσε.\npublished: 2022-01-05\n---\n\nΤέλος [@afp].\n",
    },
    lines: [
      [
        "src/stories/note.md:1:1  file-name  Το «note.md» δεν είναι αρχείο που μπορεί να έχει ένα ρεπορτάζ. Μεταφέρετέ το στο src/stories/note/index.md.",
        'src/stories/note.md:1:1  file-name  "note.md" is not a file that a story can have. Move it to src/stories/note/index.md.',
      ],
    ],
  },
  {
    title: "src/standing/Όροι.md",
    changes: { "src/standing/Όροι.md": "---\ntitle: Όροι\ndescription: Όροι.\n---\n\nΌροι.\n" },
    lines: [
      [
        "src/standing/Όροι.md:1:1  file-name  Το «Όροι.md» δεν μπορεί να είναι μόνιμη σελίδα. Μετονομάστε το σε oroi.md.",
        'src/standing/Όροι.md:1:1  file-name  "Όροι.md" cannot be a standing page. Rename it to oroi.md.',
      ],
    ],
  },
  {
    title: "- title: Έφοδος",
    changes: changeFile(STORY, "title: Έφοδος", "- title: Έφοδος"),
    lines: [
      [
        "src/stories/unrest/index.md:2:1  yaml-syntax  Ένα πεδίο αρχίζει με το όνομά του, χωρίς εισαγωγικά ή παύλα πριν από αυτό. Γράψτε title: Έφοδος",
        "src/stories/unrest/index.md:2:1  yaml-syntax  A field begins with its name, without a quote or a hyphen before it. Write title: Έφοδος",
      ],
    ],
  },
  {
    title: '"title": "Έφοδος",',
    changes: changeFile(STORY, "title: Έφοδος", '"title": "Έφοδος",'),
    lines: [
      [
        'src/stories/unrest/index.md:2:1  yaml-syntax  Ένα πεδίο αρχίζει με το όνομά του, χωρίς εισαγωγικά ή παύλα πριν από αυτό. Γράψτε title: "Έφοδος"',
        'src/stories/unrest/index.md:2:1  yaml-syntax  A field begins with its name, without a quote or a hyphen before it. Write title: "Έφοδος"',
      ],
    ],
  },
  {
    title: "\ttitle: Έφοδος",
    changes: changeFile(STORY, "title: Έφοδος", "\ttitle: Έφοδος"),
    lines: [
      [
        "src/stories/unrest/index.md:2:1  yaml-syntax  Το «title» δεν αρχίζει στην αρχή της γραμμής του. Σβήστε ό,τι είναι πριν από αυτό.",
        'src/stories/unrest/index.md:2:1  yaml-syntax  "title" does not begin at the start of its line. Remove what is before it.',
      ],
    ],
  },
  {
    title: "```yaml\n---\ntitle",
    changes: changeFile(STORY, "---\ntitle", "```yaml\n---\ntitle"),
    lines: [
      [
        "src/stories/unrest/index.md:1:1  missing-front-matter  Η πρώτη γραμμή του αρχείου πρέπει να είναι «---». Σβήστε ό,τι είναι πριν από αυτήν.",
        'src/stories/unrest/index.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove what is before it.',
      ],
    ],
  },
  {
    title: "# Έφοδος\n\n---\ntitle",
    changes: changeFile(STORY, "---\ntitle", "# Έφοδος\n\n---\ntitle"),
    lines: [
      [
        "src/stories/unrest/index.md:1:1  missing-front-matter  Η πρώτη γραμμή του αρχείου πρέπει να είναι «---». Σβήστε ό,τι είναι πριν από αυτήν.",
        'src/stories/unrest/index.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove what is before it.',
      ],
    ],
  },
  {
    title: "Διακοπή\n=======\n\nΧωρίς ίντερνετ [@afp].",
    changes: changeText("Διακοπή\n=======\n\nΧωρίς ίντερνετ [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:8:1  merge-conflict  Η γραμμή «=======» είναι σημάδι συγχώνευσης του git ή υπογράμμιση τίτλου. Σβήστε τη· για μεσότιτλο γράψτε «## » πριν από τις λέξεις.",
        'src/stories/unrest/2-blackout.md:8:1  merge-conflict  The line "=======" is a mark that git left, or the underline of a heading. Remove it; for a heading write "## " before its words.',
      ],
    ],
  },
];
