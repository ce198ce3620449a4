import { testRule } from "../test-rule.ts";
import { missingStop } from "./missing-stop.ts";

testRule(missingStop, [
  {
    title: ". ; ! … : · and what closes behind them are stops",
    text: "Έρχονται με το «μέρος μας!»",
    problems: [],
  },
  {
    title: "a long sentence gets its stop",
    text: "Η αστυνομία έριξε δακρυγόνα και δεν σταμάτησε το πλήθος εκεί",
    problems: [
      '56+4 The paragraph ends without a stop. Put a "." at its end. → Η αστυνομία έριξε δακρυγόνα και δεν σταμάτησε το πλήθος εκεί.',
    ],
  },
  {
    title: "the second of two sentences gets one",
    text: "Ήρθε το πρωί. Έφυγε τη «νύχτα»",
    problems: [
      '24+5 The paragraph ends without a stop. Put a "." at its end. → Ήρθε το πρωί. Έφυγε τη «νύχτα».',
    ],
  },
  {
    title: "a short line may be no sentence, so nothing is certain",
    text: "Τι λέει η Μόσχα",
    problems: ["10+5 The paragraph ends without a stop. Finish the sentence."],
  },
  {
    title: "a comma at the end is told",
    text: "Ήρθε το πρωί. Έφυγε τη νύχτα,",
    problems: ["23+5 The paragraph ends without a stop. Finish the sentence."],
  },
  { title: "two words are no sentence", text: "Τι έγινε", problems: [] },
  {
    title: "items and headings need none",
    text: "Ήρθε το πρωί. Έφυγε τη νύχτα",
    kind: "item",
    problems: [],
  },
  {
    title: "an address at the end needs none",
    text: "Δείτε όλη την έκθεση εδώ: https://example.org/a",
    problems: [],
  },
  {
    title: "words in parentheses behind a sentence need none",
    text: "Θα μείνω στην πόλη ό,τι κι αν γίνει. (Χειροκροτήματα)",
    problems: [],
  },
  {
    title: "a paragraph that continues another needs one",
    text: "φώναξε ο δήμαρχος από το μπαλκόνι",
    kind: "continuation",
    problems: ["25+8 The paragraph ends without a stop. Finish the sentence."],
  },
]);
