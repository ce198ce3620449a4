import { testRule } from "../test-rule.ts";
import { longWord } from "./long-word.ts";

testRule(longWord, [
  { title: "a word of a hundred letters passes", text: `Α${"α".repeat(99)} β.`, problems: [] },
  {
    title: "one of more does not",
    text: `Το ${"ακατάληπτο".repeat(10)}α β.`,
    problems: [
      '3+101 The word that begins with "ακατάληπτοακατάληπτο" has 101 letters; at most 100 are allowed. Put spaces between its words; put what is no word between two `.',
    ],
  },
  {
    title: "an address is no word",
    text: `Στο https://a.example/${"a".repeat(200)} β.`,
    problems: [],
  },
]);
