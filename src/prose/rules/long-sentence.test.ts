import { testRule } from "../test-rule.ts";
import { longSentence } from "./long-sentence.ts";

const words = (count: number): string => Array.from({ length: count }, () => "λέξη").join(" ");

testRule(longSentence, [
  { title: "as many words as the limit are right", text: `${words(45)}.`, problems: [] },
  {
    title: "one more is told at the sentence's first word",
    text: `Ναι. «Όχι.» ${words(46)}.`,
    problems: ["12+229 The sentence has 46 words; the house's limit is 45. Make two of it."],
  },
  { title: "two sentences do not add up", text: `${words(40)}; ${words(40)}!`, problems: [] },
]);
