import { testRule } from "../test-rule.ts";
import { greekQuestionMark } from "./greek-question-mark.ts";

testRule(greekQuestionMark, [
  { title: "the semicolon is right", text: "Τι;", problems: [] },
  {
    title: "U+037E becomes one",
    text: "Τι\u037e Πού\u037e",
    problems: [
      '2+1 The question mark here is U+037E, a mark of its own that searches miss. Write the semicolon ";", as keyboards do. → Τι; Πού\u037e',
      '7+1 The question mark here is U+037E, a mark of its own that searches miss. Write the semicolon ";", as keyboards do. → Τι\u037e Πού;',
    ],
  },
]);
