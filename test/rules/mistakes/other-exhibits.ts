import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Exhibits in other forms. */
export const OTHER_EXHIBIT_MISTAKES: readonly Mistake[] = [
  {
    title: "https://x.com/netblocks/status/1478",
    changes: changeText("https://x.com/netblocks/status/1478\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  other-markup  Μια διεύθυνση μόνη της δεν δείχνει την ανάρτηση ή το βίντεο: οι αναγνώστες θα την έβλεπαν όπως είναι. Προσθέστε την ανάρτηση στο posts.json και γράψτε ::post{#id}, ή βάλτε σύνδεσμο στο κείμενο: [λέξεις](διεύθυνση).",
        "src/stories/unrest/2-blackout.md:7:1  other-markup  An address alone does not show the post or the video: readers would see it as it is. Add the post to posts.json and write ::post{#id}, or link to it in the text: [words](address).",
      ],
    ],
  },
  {
    title: ":timeline:",
    changes: changeText(":timeline:\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Οι αναγνώστες θα το έβλεπαν: μια εντολή έχει δύο άνω και κάτω τελείες και δική της γραμμή. Γράψτε ::timeline στην αρχή μιας γραμμής, ανάμεσα σε κενές γραμμές.",
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Readers would see this: a directive has two colons, and a line of its own. Write ::timeline at the beginning of a line, between empty lines.",
      ],
    ],
  },
  {
    title: "{timeline}",
    changes: changeText("{timeline}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Οι αναγνώστες θα το έβλεπαν: μια εντολή έχει δύο άνω και κάτω τελείες και δική της γραμμή. Γράψτε ::timeline στην αρχή μιας γραμμής, ανάμεσα σε κενές γραμμές.",
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Readers would see this: a directive has two colons, and a line of its own. Write ::timeline at the beginning of a line, between empty lines.",
      ],
    ],
  },
  {
    title: "[post:blackout]",
    changes: changeText("[post:blackout]\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Οι αναγνώστες θα το έβλεπαν: μια εντολή έχει δύο άνω και κάτω τελείες και δική της γραμμή. Γράψτε ::post{#blackout} στην αρχή μιας γραμμής, ανάμεσα σε κενές γραμμές.",
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Readers would see this: a directive has two colons, and a line of its own. Write ::post{#blackout} at the beginning of a line, between empty lines.",
      ],
    ],
  },
  {
    title: "[map]",
    changes: changeText("[map]\n"),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  Οι αναγνώστες θα το έβλεπαν: μια εντολή έχει δύο άνω και κάτω τελείες και δική της γραμμή. Γράψτε ::map{places="…"} στην αρχή μιας γραμμής, ανάμεσα σε κενές γραμμές.',
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  Readers would see this: a directive has two colons, and a line of its own. Write ::map{places="…"} at the beginning of a line, between empty lines.',
      ],
    ],
  },
  {
    title: "::timelne",
    changes: changeText("::timelne\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unknown-directive  Το «::timelne» δεν είναι εντολή. Γράψτε ::timeline.",
        'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::timelne" is not a directive. Write ::timeline.',
      ],
    ],
  },
  {
    title: "::video{https://youtu.be/a}",
    changes: changeText("::video{https://youtu.be/a}\n"),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  Ό,τι είναι ανάμεσα στα άγκιστρα του «::video» δεν διαβάζεται. Γράψτε ::video{address=https://… title="…"}.',
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  What is between the braces of "::video" cannot be read. Write ::video{address=https://… title="…"}.',
      ],
    ],
  },
  {
    title: '::image{src="a.jpg"}',
    changes: changeText('::image{src="a.jpg"}\n'),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unknown-directive  Το «::image» δεν είναι εντολή. Εικόνες δεν μπαίνουν στο κείμενο: βάλτε σύνδεσμο, [τι δείχνει](https://…).",
        'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::image" is not a directive. There are no pictures in the text: link to it, [what it shows](https://…).',
      ],
    ],
  },
  {
    title: '::quote{text="α"}',
    changes: changeText('::quote{text="α"}\n'),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unknown-directive  Το «::quote» δεν είναι εντολή. Αρχίστε κάθε γραμμή του παραθέματος με «> ».",
        'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::quote" is not a directive. Begin each line of the quotation with "> ".',
      ],
    ],
  },
];
