import { testRule } from "../test-rule.ts";
import { mixedScript } from "./mixed-script.ts";

testRule(mixedScript, [
  { title: "one script in each word is right", text: "Το AFP και το Αλμάτι.", problems: [] },
  {
    title: "a Greek letter in a Latin word is told and fixed",
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
      '3+7 "SMSάκια" mixes Greek and Latin letters: "S", "M" are Latin. Put a space where one word ends, or type it again in one script.',
    ],
  },
  {
    title: "small words of two letters are Greek",
    text: "Tα νέα.",
    problems: [
      '0+2 "Tα" mixes Greek and Latin letters: "T" is Latin. Write it in Greek letters: "Τα". → Τα νέα.',
    ],
  },
  {
    title: "where a space may be missing between two words, nothing is changed",
    text: "Το smartphoneκαι το 3Xτο.",
    problems: [
      '3+13 "smartphoneκαι" mixes Greek and Latin letters: "κ", "α", "ι" are Greek. Write it in Latin letters: "smartphonekai".',
      '20+4 "3Xτο" mixes Greek and Latin letters: "X" is Latin. Write it in Greek letters: "3Χτο".',
    ],
  },
  {
    title:
      "a letter whose key types another one, and a word that is left without accent, are not certain",
    text: "Pυρκαγιές και πλαισiωσαν.",
    problems: [
      '0+9 "Pυρκαγιές" mixes Greek and Latin letters: "P" is Latin. Write it in Greek letters: "Ρυρκαγιές".',
      '14+10 "πλαισiωσαν" mixes Greek and Latin letters: "i" is Latin. Write it in Greek letters: "πλαισιωσαν".',
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
