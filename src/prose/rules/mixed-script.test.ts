import { testRule } from "../test-rule.ts";
import { mixedScript } from "./mixed-script.ts";

testRule(mixedScript, [
  { title: "one script in each word is right", text: "Το AFP και το Αλμάτι.", problems: [] },
  {
    title: "a Greek letter in a Latin word is told and mended",
    text: "Το LΝG.",
    problems: [
      '3+3 "LΝG" mixes Greek and Latin letters: "Ν" is Greek. Write it in Latin letters: "LNG". → Το LNG.',
    ],
  },
  {
    title: "a Latin letter in a Greek word too",
    text: "Στο Aλμάτι.",
    problems: [
      '4+6 "Aλμάτι" mixes Greek and Latin letters: "A" is Latin. Write it in Greek letters: "Αλμάτι". → Στο Αλμάτι.',
    ],
  },
  {
    title: "where both are possible the script of most letters is meant",
    text: "Το ΝΑTΟ.",
    problems: [
      '3+4 "ΝΑTΟ" mixes Greek and Latin letters: "T" is Latin. Write it in Greek letters: "ΝΑΤΟ". → Το ΝΑΤΟ.',
    ],
  },
  {
    title: "of two small letters the Greek word is meant",
    text: "Oι ίδιοι.",
    problems: [
      '0+2 "Oι" mixes Greek and Latin letters: "O" is Latin. Write it in Greek letters: "Οι". → Οι ίδιοι.',
    ],
  },
  {
    title: "where no script has all letters nothing is certain",
    text: "Τα SMSάκια.",
    problems: [
      '3+7 "SMSάκια" mixes Greek and Latin letters: "S", "M" are Latin. Type the whole word again in one script.',
    ],
  },
  {
    title: "Cyrillic counts",
    text: "Η Мόσχα.",
    problems: [
      '2+5 "Мόσχα" mixes Greek and Cyrillic letters: "М" is Cyrillic. Write it in Greek letters: "Μόσχα". → Η Μόσχα.',
    ],
  },
  { title: "a unit that the house allows is right", text: "Έχει 2,5 μm και 10 kΩ.", problems: [] },
  { title: "parts of a compound may have a script each", text: "Το e-ταχυδρομείο.", problems: [] },
  {
    title: "an address, a hashtag and an account are no words",
    text: "Το #COVIDΕλλάδα και το https://el.example.org/Ελλάδα.",
    problems: [],
  },
]);
