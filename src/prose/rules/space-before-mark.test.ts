import { testRule } from "../test-rule.ts";
import { spaceBeforeMark } from "./space-before-mark.ts";

testRule(spaceBeforeMark, [
  { title: "no blank is right", text: "Ναι, (όχι); «Έτσι»: ναι!", problems: [] },
  {
    title: "any blanks are removed",
    text: "Ναι , όχι  ;",
    problems: [
      '3+1 A blank stands before ",". Remove it. → Ναι, όχι  ;',
      '9+2 A blank stands before ";". Remove it. → Ναι , όχι;',
    ],
  },
  {
    title: "one that is missing behind the mark goes there",
    text: "Ναι ,όχι ·«ίσως».",
    problems: [
      '3+1 A blank stands before ",". Put it behind the mark. → Ναι, όχι ·«ίσως».',
      '8+1 A blank stands before "·". Put it behind the mark. → Ναι ,όχι· «ίσως».',
    ],
  },
  {
    title: "before », ) and · too",
    text: "(Είπε «ναι » ) · έφυγε.",
    problems: [
      '10+1 A blank stands before "»". Remove it. → (Είπε «ναι» ) · έφυγε.',
      '12+1 A blank stands before ")". Remove it. → (Είπε «ναι ») · έφυγε.',
      '14+1 A blank stands before "·". Remove it. → (Είπε «ναι » )· έφυγε.',
    ],
  },
  {
    title: "an ellipsis and the point of a name may stand apart",
    text: "Και … ή .gr και ... τέλος.",
    problems: [],
  },
  { title: "an opening mark needs its blank", text: "Είπε «ναι» (όχι).", problems: [] },
]);
