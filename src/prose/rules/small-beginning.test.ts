import { testRule } from "../test-rule.ts";
import { smallBeginning } from "./small-beginning.ts";

testRule(smallBeginning, [
  { title: "a capital is right", text: "Ο δήμος πλήρωσε.", problems: [] },
  {
    title: "a small letter",
    text: "ο δήμος πλήρωσε.",
    problems: ['0+1 The paragraph begins with a small letter. Write "Ο". → Ο δήμος πλήρωσε.'],
  },
  {
    title: "a word in small letters",
    text: "ήταν νύχτα.",
    problems: ['0+4 The paragraph begins with a small letter. Write "Ήταν". → Ήταν νύχτα.'],
  },
  {
    title: "a name in Latin letters, a number and a mark may begin it",
    text: "iPhone για όλους.",
    problems: [],
  },
  { title: "so may a letter of a list", text: "α) η πόλη.", problems: [] },
  { title: "entries of lists may begin so", text: "κλειστά σχολεία", kind: "item", problems: [] },
]);
