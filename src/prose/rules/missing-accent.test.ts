import { testRule } from "../test-rule.ts";
import { missingAccent } from "./missing-accent.ts";

testRule(missingAccent, [
  { title: "words of one vowel need none", text: "και το του για ναι αυτ ευ", problems: [] },
  {
    title: "two vowels need one",
    text: "Το πληθος.",
    problems: [
      '3+6 "πληθος" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.',
    ],
  },
  {
    title: "a diaeresis makes two",
    text: "Το μαϊ.",
    problems: [
      '3+3 "μαϊ" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.',
    ],
  },
  { title: "what the house lists is right", text: "μια ποιος γιος πια", problems: [] },
  {
    title: "elisions, numerals, compounds and abbreviations are right",
    text: "ουτ' ιε΄ ελληνο-τουρκική -ικος εκατ. λεωφ. Κηφισίας",
    problems: [],
  },
  {
    title: "a half of a word in parentheses, and what follows an apostrophe or a slash, are right",
    text: "η (παρα)πληροφόρηση, τα' χουμε, θα ‘ πρεπε, (αντι)κειμενα, και/ητοι",
    problems: [],
  },
  {
    title: "a word in parentheses alone is whole",
    text: "η (νερο) έφυγε",
    problems: [
      '3+4 "νερο" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.',
    ],
  },
  {
    title: "a word at the end of a sentence is no abbreviation",
    text: "Ήπιε νερο. Έφυγε.",
    problems: [
      '5+4 "νερο" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.',
    ],
  },
  {
    title:
      "of a word with a sign for a letter, or a hyphen that does not show, other rules tell first",
    text: "το \u2206ηµοσιο, η κυβερ\u00ADνηση",
    problems: [],
  },
  { title: "a capital is left to the writer", text: "Το Ιντερνετ.", problems: [] },
  {
    title: "small words of old Greek lean on the one before",
    text: "πράξη τινα, ως φασιν, ούτως εστι",
    problems: [],
  },
]);
