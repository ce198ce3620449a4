import { testRule } from "../test-rule.ts";
import { spaceBeforeMark } from "./space-before-mark.ts";

testRule(spaceBeforeMark, [
  { title: "no space is right", text: "Ναι, (όχι); «Έτσι»: ναι!", problems: [] },
  {
    title: "any spaces are removed",
    text: "Ναι , όχι  ;",
    problems: [
      '3+1 There is a space before ",". Remove it. → Ναι, όχι  ;',
      '9+2 There is a space before ";". Remove it. → Ναι , όχι;',
    ],
  },
  {
    title: "one that is missing behind the mark goes there",
    text: "Ναι ,όχι ·«ίσως».",
    problems: [
      '3+1 There is a space before ",". Put it behind the mark. → Ναι, όχι ·«ίσως».',
      '8+1 There is a space before "·". Put it behind the mark. → Ναι ,όχι· «ίσως».',
    ],
  },
  {
    title: "before » and ) too",
    text: "(Είπε «ναι » ).",
    problems: [
      '10+1 There is a space before "»". Remove it. → (Είπε «ναι» ).',
      '12+1 There is a space before ")". Remove it. → (Είπε «ναι »).',
    ],
  },
  {
    title: "an ellipsis and the point of a name may be apart",
    text: "Και … ή .gr και ... τέλος.",
    problems: [],
  },
  {
    title: "a dot may part names and numbers, a colon numbers, points of an ellipsis each other",
    text: "Α · Β, 1 · 3, Αθήνα · Πάτρα, 2 : 1, 12 :30, και . . .",
    problems: [],
  },
  {
    title: "a dot inside a sentence is told, but it may part two things all the same",
    text: "Έπεσε ·  κανείς δεν ξέρει.",
    problems: ['5+1 There is a space before "·". Remove it.'],
  },
  {
    title: "a point behind a single letter is told without a correction, as behind words with one",
    text: "Το Α . Έφυγαν . Ναι.",
    problems: [
      '4+1 There is a space before ".". Remove it.',
      '13+1 There is a space before ".". Remove it. → Το Α . Έφυγαν. Ναι.',
    ],
  },
  { title: "an opening mark needs its space", text: "Είπε «ναι» (όχι).", problems: [] },
]);
