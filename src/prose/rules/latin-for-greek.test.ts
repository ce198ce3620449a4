import { testRule } from "../test-rule.ts";
import { latinForGreek } from "./latin-for-greek.ts";

function describe(word: string, right: string): string {
  return `"${word}" is written in Latin letters here, among Greek words. Write "${right}" in Greek letters.`;
}

testRule(latinForGreek, [
  { title: "Greek articles are right", text: "Ο πρόεδρος και η πόλη", problems: [] },
  {
    title: "a letter that names a vitamin or a group stays",
    text: "Η βιταμίνη H βοηθά",
    problems: [],
  },
  { title: "a small o before a paragraph marks a list", text: "o Τίτλος ομιλίας", problems: [] },
  { title: "a word of a foreign name stays", text: "Το Made to μέτρο και το H&M", problems: [] },
  { title: "before a foreign word it may be foreign", text: "Το O Globo γράφει", problems: [] },
  {
    title: "an article in a Latin letter is Greek",
    text: "O πρόεδρος, είπε o δήμος. H νύχτα",
    problems: [
      `0+1 ${describe("O", "Ο")} → Ο πρόεδρος, είπε o δήμος. H νύχτα`,
      `17+1 ${describe("o", "ο")} → O πρόεδρος, είπε ο δήμος. H νύχτα`,
      `26+1 ${describe("H", "Η")} → O πρόεδρος, είπε o δήμος. Η νύχτα`,
    ],
  },
  {
    title: "a small word in Latin letters is Greek",
    text: "TO ΛΙΜΑΝΙ KAI Η ΠΟΛΗ",
    problems: [
      `0+2 ${describe("TO", "ΤΟ")} → ΤΟ ΛΙΜΑΝΙ KAI Η ΠΟΛΗ`,
      `10+3 ${describe("KAI", "ΚΑΙ")} → TO ΛΙΜΑΝΙ ΚΑΙ Η ΠΟΛΗ`,
    ],
  },
  {
    title: "with a capital inside a sentence it is a name",
    text: "Αλλάξτε το πεδίο To στη φόρμα.",
    problems: [],
  },
]);
