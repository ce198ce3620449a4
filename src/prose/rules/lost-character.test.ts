import { testRule } from "../test-rule.ts";
import { lostCharacter } from "./lost-character.ts";

testRule(lostCharacter, [
  { title: "one question mark is none", text: "Τι? Πού?", problems: [] },
  {
    title: "two and more are one loss",
    text: "?? Επιβεβαιώθηκε ????",
    problems: [
      '0+2 Characters, perhaps an emoji, were lost here. What is left is "??". Look it up in the original and type it again.',
      '17+4 Characters, perhaps an emoji, were lost here. What is left is "????". Look it up in the original and type it again.',
    ],
  },
  {
    title: "U+FFFD is a loss",
    text: "Η λέξη \ufffd\ufffd.",
    problems: [
      '7+2 Characters were lost here. What is left is "\ufffd\ufffd". Look it up in the original and type it again.',
    ],
  },
  {
    title: "a question mark between two letters is a lost letter",
    text: "Η κυβέρνη?η.",
    problems: [
      '9+1 A letter was lost here. What is left is "?". Look it up in the original and type it again.',
    ],
  },
  {
    title: "text of ISO 8859-7 read as Latin 1 is told, and foreign words are none",
    text: "Ç áíáöïñÜ του Þórdís και του Château.",
    problems: [
      '2+7 Text was read in the wrong encoding here. What is left is "áíáöïñÜ". Look it up in the original and type it again.',
    ],
  },
  {
    title: "text of UTF-8 read as Windows-1252 or Windows-1253 is told",
    text: "Î‘ και â€™ και Ξ±Ξ»Ξ»Ξ¬.",
    problems: [
      '0+2 Text was read in the wrong encoding here. What is left is "Î‘". Look it up in the original and type it again.',
      '7+3 Text was read in the wrong encoding here. What is left is "â€™". Look it up in the original and type it again.',
      '15+8 Text was read in the wrong encoding here. What is left is "Ξ±Ξ»Ξ»Ξ¬". Look it up in the original and type it again.',
    ],
  },
  {
    title: "letters of other languages are right",
    text: "Η Île de France, το São Paulo και το «HAÏ».",
    problems: [],
  },
  {
    title: "an address may hold a question mark",
    text: "Δείτε https://example.org/??a εδώ.",
    problems: [],
  },
]);
