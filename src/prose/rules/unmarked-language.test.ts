import { testRule } from "../test-rule.ts";
import { unmarkedLanguage } from "./unmarked-language.ts";

testRule(unmarkedLanguage, [
  { title: "three words are right", text: "Μίλησε για popular anger now.", problems: [] },
  {
    title: "four are told",
    text: "Ξέφυγε, spun out of control, είπε.",
    problems: [
      '8+19 Words in Latin letters stand here, and nothing says in which language: "spun out of control". Put them between brackets and name the language, as in [popular anger]{lang=en}.',
    ],
  },
  {
    title: "Cyrillic is told",
    text: "Λέει: интернет в стране отключен.",
    problems: [
      '6+26 Words in Cyrillic letters stand here, and nothing says in which language: "интернет в стране отключен". Put them between brackets and name the language, as in [popular anger]{lang=en}.',
    ],
  },
  {
    title: "in a field there is no mark to put",
    text: "Λέει spun out of control εδώ.",
    kind: "field",
    problems: [
      '5+19 Words in Latin letters stand here, and nothing says in which language: "spun out of control". Say it in Greek.',
    ],
  },
  {
    title: "a name of many words is right",
    text: "Οι The New York Times και το Massachusetts Institute of Technology.",
    problems: [],
  },
  {
    title: "names between quotation marks do not add up",
    text: "«Let it be», «Born to run».",
    problems: [],
  },
  {
    title: "words in capitals are no name",
    text: "ΤΩΡΑ: INTERNET SHUTDOWN ACROSS KAZAKHSTAN.",
    problems: [
      '6+35 Words in Latin letters stand here, and nothing says in which language: "INTERNET SHUTDOWN ACROSS KAZAKHSTAN". Put them between brackets and name the language, as in [popular anger]{lang=en}.',
    ],
  },
  { title: "numbers do not count", text: "Το Boeing 737 MAX 8 και 9.", problems: [] },
]);
