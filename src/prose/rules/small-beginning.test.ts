import { testRule } from "../test-rule.ts";
import { smallBeginning } from "./small-beginning.ts";

testRule(smallBeginning, [
  { title: "a capital is right", text: "Ο δήμος πλήρωσε.", problems: [] },
  {
    title: "a small letter",
    text: "ο δήμος πλήρωσε.",
    problems: [
      '0+1 The paragraph begins with a small letter. Write "Ο" or, if it continues the paragraph before, remove the empty line between them.',
    ],
  },
  {
    title: "a word in small letters",
    text: "ήταν νύχτα.",
    problems: [
      '0+4 The paragraph begins with a small letter. Write "Ήταν" or, if it continues the paragraph before, remove the empty line between them.',
    ],
  },
  {
    title: "a name in Latin letters, a number and a mark may begin it",
    text: "iPhone για όλους.",
    problems: [],
  },
  { title: "so may a letter of a list", text: "α) η πόλη.", problems: [] },
  { title: "or a numeral of two letters", text: "στ) η πόλη.", problems: [] },
  {
    title: "behind a list or a quotation it may continue a sentence",
    text: "είπε ο δήμαρχος.",
    kind: "continuation",
    problems: [],
  },
  { title: "entries of lists may begin so", text: "κλειστά σχολεία", kind: "item", problems: [] },
]);
