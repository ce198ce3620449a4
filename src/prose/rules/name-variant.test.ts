import { testRule } from "../test-rule.ts";
import { nameVariant } from "./name-variant.ts";

testRule(nameVariant, [
  {
    title: "right names, their cases and what is made of them are right",
    text: "Ο Τοκάγεφ, της Ρωσίας, οι Ρώσοι, ο Γεωργίου, το ΑΛΜΑΤΙ.",
    problems: [],
  },
  {
    title: "a listed spelling is mended",
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
    text: "Μακράν η καλύτερη. Ο Εμανουέλ Μακράν.",
    problems: [
      '30+6 "Μακράν" is almost the name "Μακρόν". Write "Μακρόν"; if it is another name, add it to "allowedWords" in style.json.',
    ],
  },
  {
    title: "a name of another country is not a variant",
    text: "Η Αυστρία και η Σλοβενία.",
    problems: [],
  },
  { title: "a small word is no name", text: "Το αλμάττι.", problems: [] },
]);
