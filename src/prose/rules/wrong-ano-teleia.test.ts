import { testRule } from "../test-rule.ts";
import { wrongAnoTeleia } from "./wrong-ano-teleia.ts";

testRule(wrongAnoTeleia, [
  { title: "U+00B7 is right", text: "Έπεσε· έφυγε.", problems: [] },
  {
    title: "U+0387 and a bullet become one",
    text: "Έπεσε\u0387 έφυγε• τέλος.",
    problems: [
      '5+1 The mark here is U+0387, not the ano teleia. Write "·" (U+00B7). → Έπεσε· έφυγε• τέλος.',
      '12+1 The mark here is U+2022, not the ano teleia. Write "·" (U+00B7). → Έπεσε\u0387 έφυγε· τέλος.',
    ],
  },
  { title: "a bullet between two spaces parts things", text: "Αθήνα • Παρίσι", problems: [] },
]);
