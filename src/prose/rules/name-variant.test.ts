import { testRule } from "../test-rule.ts";
import { nameVariant } from "./name-variant.ts";

testRule(nameVariant, [
  {
    title: "right names, their cases and what is made of them are right",
    text: "Ο Τοκάγεφ, της Ρωσίας, οι Ρώσοι, ο Γεωργίου, το ΑΛΜΑΤΙ.",
    problems: [],
  },
  {
    title: "a listed spelling is fixed",
    text: "Ο Κασίμ-Τομάρτ Τοκάγεφ.",
    problems: [
      '2+12 "Κασίμ-Τομάρτ" is listed as a wrong spelling. Write "Κασίμ-Γιομάρτ". → Ο Κασίμ-Γιομάρτ Τοκάγεφ.',
    ],
  },
  { title: "a listed spelling is a whole word", text: "Οι Αλμάτυς μένουν.", problems: [] },
  {
    title: "one letter off is told with the right name",
    text: "Ο πρόεδρος Τοκάεφ.",
    problems: [
      '11+6 "Τοκάεφ" is almost the name "Τοκάγεφ". Write "Τοκάγεφ"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "two letters off a long name that keeps its form are told",
    text: "Στο μακρινό Μαγκιστάο.",
    problems: [
      '12+9 "Μαγκιστάο" is almost the name "Μανγκιστάου". Write "Μανγκιστάου"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "an accent that moved is told",
    text: "Ο Ντμίτρι Πέσκοφ.",
    problems: [
      '10+6 "Πέσκοφ" is almost the name "Πεσκόφ". Write "Πεσκόφ"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "two letters that changed places are told",
    text: "Το Rueters.",
    problems: [
      '3+7 "Rueters" is almost the name "Reuters". Write "Reuters"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "a short name at the start of a sentence may be any word",
    text: "Μάκρον μαλλί. Ο Εμανουέλ Μάκρον.",
    problems: [
      '25+6 "Μάκρον" is almost the name "Μακρόν". Write "Μακρόν"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "a name of another country is not a variant",
    text: "Η Αυστρία και η Σλοβενία.",
    problems: [],
  },
  { title: "a small word is no name", text: "Το αλμάττι.", problems: [] },
  {
    title: "a first name is almost another only before its surname",
    text: "Ο Ντιμίτρι Ιβανόφ και ο Ντιμίτρι Πεσκόφ.",
    problems: [
      '24+8 "Ντιμίτρι" is almost the name "Ντμίτρι". Write "Ντμίτρι"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "months, days, and words with another ending or beginning are no variants",
    text: "Τον Μάρτιο, την Τρίτη, στη Ρώσικη Μόσκα, η Ουρανία και ο Τράγεφ.",
    problems: [],
  },
  {
    title: "a people, another stress, and another consonant make another word",
    text: "Οι Καζακστανοί, η Σίβηρια, ο Τοκάμεφ.",
    problems: [],
  },
  {
    title: "a letter that sounds the same, and one too many in a long name, are told",
    text: "Η Ουκκρανία και το Ουρκανία και ο Τοκάγιεφ.",
    problems: [
      '2+9 "Ουκκρανία" is almost the name "Ουκρανία". Write "Ουκρανία"; if it is another name, add it to "allowedWords" in style.json.',
      '19+8 "Ουρκανία" is almost the name "Ουκρανία". Write "Ουκρανία"; if it is another name, add it to "allowedWords" in style.json.',
      '34+8 "Τοκάγιεφ" is almost the name "Τοκάγεφ". Write "Τοκάγεφ"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "a second accent, and a capital without its own, are left to other rules",
    text: "Η Ουκρανίά και η Ουκρανια, το Ακταου.",
    problems: [],
  },
]);
