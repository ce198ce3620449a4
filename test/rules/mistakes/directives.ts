import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Directives. */
export const DIRECTIVE_MISTAKES: readonly Mistake[] = [
  {
    title: "::post{id=blackout}",
    changes: changeText("::post{id=blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  missing-attribute  Το «::post» δεν λέει ποια ανάρτηση. Γράψτε ::post{#blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  missing-attribute  "::post" does not say which post. Write ::post{#blackout}.',
      ],
    ],
  },
  {
    title: "::post: blackout",
    changes: changeText("::post: blackout\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή. Γράψτε ::post{#blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::post{#blackout}.',
      ],
    ],
  },
  {
    title: "::Post{#blackout}",
    changes: changeText("::Post{#blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unknown-directive  Το «::Post» δεν είναι εντολή. Γράψτε ::post{#blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::Post" is not a directive. Write ::post{#blackout}.',
      ],
    ],
  },
  {
    title: ":::post{#blackout}",
    changes: changeText(":::post{#blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια εντολή αρχίζει με δύο άνω και κάτω τελείες, όχι με περισσότερες. Γράψτε ::post{#blackout}.",
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  A directive begins with two colons, and no more. Write ::post{#blackout}.",
      ],
    ],
  },
  {
    title: "::tweet{#blackout}",
    changes: changeText("::tweet{#blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unknown-directive  Το «::tweet» δεν είναι εντολή. Γράψτε ::post{#blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::tweet" is not a directive. Write ::post{#blackout}.',
      ],
    ],
  },
  {
    title: '::χάρτης{places="almaty"}',
    changes: changeText('::χάρτης{places="almaty"}\n'),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή. Γράψτε ::map{places="almaty"}.',
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::map{places="almaty"}.',
      ],
    ],
  },
  {
    title: '::map{places="almaty,"}',
    changes: changeText('::map{places="almaty,"}\n'),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:15  directive-syntax  Τα id του «::map» χωρίζονται μόνο με κενά. Γράψτε ::map{places="almaty"}.',
        'src/stories/unrest/2-blackout.md:7:15  directive-syntax  The ids of "::map" have spaces between them, and no other marks. Write ::map{places="almaty"}.',
      ],
    ],
  },
  {
    title: '::map{places="almaty, mangystau"}',
    changes: changeText('::map{places="almaty, mangystau"}\n'),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:15  directive-syntax  Τα id του «::map» χωρίζονται μόνο με κενά. Γράψτε ::map{places="almaty mangystau"}.',
        'src/stories/unrest/2-blackout.md:7:15  directive-syntax  The ids of "::map" have spaces between them, and no other marks. Write ::map{places="almaty mangystau"}.',
      ],
    ],
  },
  {
    title: '::map{places="Αλμάτι"}',
    changes: changeText('::map{places="Αλμάτι"}\n'),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:15  unknown-id  Το «Αλμάτι» δεν είναι id του places.json. Γράψτε almaty.",
        'src/stories/unrest/2-blackout.md:7:15  unknown-id  "Αλμάτι" is not an id in places.json. Write almaty.',
      ],
    ],
  },
  {
    title: ":: timeline",
    changes: changeText(":: timeline\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή. Γράψτε ::timeline.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::timeline.',
      ],
    ],
  },
  {
    title: "::timeline.",
    changes: changeText("::timeline.\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή. Γράψτε ::timeline.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::timeline.',
      ],
    ],
  },
  {
    title: "::χρονολόγιο",
    changes: changeText("::χρονολόγιο\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή. Γράψτε ::timeline.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::timeline.',
      ],
    ],
  },
  {
    title: "::post{# blackout}",
    changes: changeText("::post{# blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Ό,τι είναι ανάμεσα στα άγκιστρα του «::post» δεν διαβάζεται. Γράψτε ::post{#blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  What is between the braces of "::post" cannot be read. Write ::post{#blackout}.',
      ],
    ],
  },
  {
    title: "::post #{blackout}",
    changes: changeText("::post #{blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή. Γράψτε ::post{#blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::post{#blackout}.',
      ],
    ],
  },
  {
    title: "::post{#blackout}{lang=en}",
    changes: changeText("::post{#blackout}{lang=en}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή. Γράψτε ::post{#blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  A line that begins with "::" has to be a directive. Write ::post{#blackout}.',
      ],
    ],
  },
  {
    title: '::map{places="almaty" zoom=5}',
    changes: changeText('::map{places="almaty" zoom=5}\n'),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:23  unknown-attribute  Το «zoom» δεν είναι ιδιότητα του «::map». Γράψτε ::map{places="almaty"}.',
        'src/stories/unrest/2-blackout.md:7:23  unknown-attribute  "zoom" is not an attribute of "::map". Write ::map{places="almaty"}.',
      ],
    ],
  },
];
