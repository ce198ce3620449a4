import { testRule } from "../test-rule.ts";
import { repeatedMark } from "./repeated-mark.ts";

testRule(repeatedMark, [
  { title: "one mark, and three stops, are right", text: "Ποιος; Εμείς… ή όλοι...", problems: [] },
  {
    title: "two stops may be one or three",
    text: "Η πόλη κάηκε..",
    problems: ['12+2 ".." is no mark of punctuation. Write "." or "…".'],
  },
  {
    title: "stops with spaces are an ellipsis",
    text: "Η πόλη . . . κάηκε.",
    problems: ['7+5 ". . ." is no mark of punctuation. Write "…".'],
  },
  {
    title: "two question marks are one",
    text: "Ποιος;;",
    problems: ['5+2 ";;" is no mark of punctuation. Write ";".'],
  },
  {
    title: "two commas are one",
    text: "Ένας,, δύο.",
    problems: ['4+2 ",," is no mark of punctuation. Write ",".'],
  },
  { title: "a stop may follow that of an abbreviation", text: "Ήταν 85 τ.μ..", problems: [] },
  {
    title: "a path and a smiley are none",
    text: "Ο φάκελος ../a και το ;)) μένουν.",
    problems: [],
  },
]);
