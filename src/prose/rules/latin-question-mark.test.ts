import { testRule } from "../test-rule.ts";
import { latinQuestionMark } from "./latin-question-mark.ts";

const WRONG = 'A Greek question ends with ";", not with "?". Write ";".';

testRule(latinQuestionMark, [
  { title: "the Greek mark is right", text: "Τι έγινε;", problems: [] },
  { title: "a foreign question keeps its mark", text: "Η ταινία Who? και το [5?]", problems: [] },
  { title: "several are lost characters", text: "Τι έγινε??", problems: [] },
  { title: "one inside a word is a lost letter", text: "κυβέρνη?η", problems: [] },
  {
    title: "one behind a Greek word is wrong, also before a quotation ends",
    text: "Πού πας? «Πότε?»",
    problems: [`7+1 ${WRONG} → Πού πας; «Πότε?»`, `14+1 ${WRONG} → Πού πας? «Πότε;»`],
  },
]);
