import { testRule } from "../test-rule.ts";
import { unaccentedCapital } from "./unaccented-capital.ts";

const ADD = 'Add it; if the word takes none, add it to "allowedWords" in style.json.';

testRule(unaccentedCapital, [
  { title: "an accent anywhere is right", text: "Όταν η Αθήνα και η Ελλάδα", problems: [] },
  {
    title: "a common word is corrected",
    text: "Οταν έφυγε. Ενα βράδυ.",
    problems: [
      '0+4 "Οταν" has no accent. Write "Όταν". → Όταν έφυγε. Ενα βράδυ.',
      '12+3 "Ενα" has no accent. Write "Ένα". → Οταν έφυγε. Ένα βράδυ.',
    ],
  },
  {
    title: "a name is told, whichever letter it begins with",
    text: "Η Ολγα στη Βουλη.",
    problems: [`2+4 "Ολγα" has no accent. ${ADD}`, `11+5 "Βουλη" has no accent. ${ADD}`],
  },
  {
    title: "words of one syllable, and what the house lists as unaccented, are right",
    text: "Ο Τραμπ, ο Πιερ, ο Λιανγκ. Για μια φορά. Ποιοι; Μιας.",
    problems: [],
  },
  { title: "capitals take no accent", text: "Η ΕΛΛΑΔΑ και το ΝΑΤΟ, ο Α.", problems: [] },
  {
    title: "abbreviations, halves of words and elisions are right",
    text: "Λεωφ. Αθηνών, Ιαν. 5, Ελληνο-τουρκική, Ελληνο – Πακιστανικό, Ολ’ αυτά.",
    problems: [],
  },
  { title: "a word of another script has no accent", text: "Η Europa και ο Иван.", problems: [] },
]);
