import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Citations and languages. */
export const CITATION_MISTAKES: readonly Mistake[] = [
  {
    title: "Φώναζαν [popular anger]{lang=EN} [@afp].",
    changes: changeText("Φώναζαν [popular anger]{lang=EN} [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  Τα άγκιστρα μετά τις αγκύλες δεν λένε γλώσσα. Γράψτε {lang=en}.",
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  The braces behind the brackets do not say a language. Write {lang=en}.",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε [[@afp]].",
    changes: changeText("Η αστυνομία έριξε [[@afp]].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:19  citation-syntax  Η παραπομπή έχει διπλές αγκύλες, και οι αναγνώστες θα έβλεπαν το ένα ζεύγος. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:19  citation-syntax  The citation has two pairs of brackets, so readers would see one. Write [@afp].",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε [©afp].",
    changes: changeText("Η αστυνομία έριξε [©afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:21  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:21  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε [#afp].",
    changes: changeText("Η αστυνομία έριξε [#afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:21  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:21  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε [＠afp].",
    changes: changeText("Η αστυνομία έριξε [＠afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:21  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:21  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Χωρίς ίντερνετ [@afp.]",
    changes: changeText("Χωρίς ίντερνετ [@afp.]\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Η παραπομπή δεν είναι σε γνωστή μορφή. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  The citation is not in a form that is known. Write [@afp].",
      ],
    ],
  },
  {
    title: "Χωρίς ίντερνετ @afp].",
    changes: changeText("Χωρίς ίντερνετ @afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:17  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:17  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Χωρίς ίντερνετ [afp@].",
    changes: changeText("Χωρίς ίντερνετ [afp@].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:17  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:17  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Χωρίς ίντερνετ [@αφπ].",
    changes: changeText("Χωρίς ίντερνετ [@αφπ].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Η παραπομπή δεν είναι σε γνωστή μορφή. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  The citation is not in a form that is known. Write [@afp].",
      ],
    ],
  },
  {
    title: "Χωρίς ίντερνετ [@afp; 2022].",
    changes: changeText("Χωρίς ίντερνετ [@afp; 2022].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Η παραπομπή δεν είναι σε γνωστή μορφή. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  The citation is not in a form that is known. Write [@afp].",
      ],
    ],
  },
  {
    title: "Χωρίς ίντερνετ [@afp; by=tokayev].",
    changes: changeText("Χωρίς ίντερνετ [@afp; by=tokayev].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Η παραπομπή δεν είναι σε γνωστή μορφή. Γράψτε [@afp; of=tokayev].",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  The citation is not in a form that is known. Write [@afp; of=tokayev].",
      ],
    ],
  },
  {
    title: "Χωρίς ίντερνετ [@afp, 5/1/2022].",
    changes: changeText("Χωρίς ίντερνετ [@afp, 5/1/2022].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Η παραπομπή δεν είναι σε γνωστή μορφή. Γράψτε [@afp; on=2022-01-05].",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  The citation is not in a form that is known. Write [@afp; on=2022-01-05].",
      ],
    ],
  },
  {
    title: "Φώναζαν [popular anger](lang=en) [@afp].",
    changes: changeText("Φώναζαν [popular anger](lang=en) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  Η γλώσσα των λέξεων μπαίνει σε άγκιστρα, όχι σε παρένθεση. Γράψτε [popular anger]{lang=en}.",
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  The language of words is in braces, not in parentheses. Write [popular anger]{lang=en}.",
      ],
    ],
  },
  {
    title: "Φώναζαν [popular anger]{en} [@afp].",
    changes: changeText("Φώναζαν [popular anger]{en} [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  Τα άγκιστρα μετά τις αγκύλες δεν λένε γλώσσα. Γράψτε {lang=en}.",
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  The braces behind the brackets do not say a language. Write {lang=en}.",
      ],
    ],
  },
  {
    title: "Φώναζαν [popular anger]{lang=english} [@afp].",
    changes: changeText("Φώναζαν [popular anger]{lang=english} [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  Τα άγκιστρα μετά τις αγκύλες δεν λένε γλώσσα. Γράψτε {lang=en}.",
        "src/stories/unrest/2-blackout.md:7:9  unknown-attribute  The braces behind the brackets do not say a language. Write {lang=en}.",
      ],
    ],
  },
];
