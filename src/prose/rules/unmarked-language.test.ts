import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextKind } from "../prose-rule.ts";
import { readTestStyle } from "../test-style.ts";
import { tokenise } from "../tokenise.ts";
import { testRule } from "../test-rule.ts";
import { unmarkedLanguage } from "./unmarked-language.ts";

testRule(unmarkedLanguage, [
  { title: "three words are right", text: "Μίλησε για popular anger now.", problems: [] },
  {
    title: "four are told",
    text: "Ξέφυγε, spun out of control, είπε.",
    problems: [
      '8+19 Words in Latin letters are here, and nothing says in which language: "spun out of control". Put them between brackets and name the language, as in [popular anger]{lang=en}.',
    ],
  },
  {
    title: "Cyrillic is told",
    text: "Λέει: интернет в стране отключен.",
    problems: [
      '6+26 Words in Cyrillic letters are here, and nothing says in which language: "интернет в стране отключен". Put them between brackets and name the language, as in [popular anger]{lang=en}.',
    ],
  },
  {
    title: "in a field there is no mark to put",
    text: "Λέει spun out of control εδώ.",
    kind: "field",
    problems: [
      '5+19 Words in Latin letters are here, and nothing says in which language: "spun out of control". Say it in Greek.',
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
    title: "commas, slashes and dashes part names, which do not add up",
    text: "Οι Christian Ensemble, Brutter, Close Erase / Oslo Sinfonietta – Head of Agencies και η jet ski, surf jet, sea bike.",
    problems: [],
  },
  {
    title: "names in capitals, and what an abbreviation is short for, are names",
    text: "Η COSMOTE DOUBLE PLAY FIBERSPEED, το EPIC (European Prospective Investigation into Cancer and Nutrition).",
    problems: [],
  },
  {
    title: "a sentence with commas is told once, from its first phrase to its last",
    text: "Είπε: the city fell silent, Monday, and nobody knew the reason.",
    problems: [
      '6+56 Words in Latin letters are here, and nothing says in which language: "the city fell silent, Monday, and nobody knew the …". Put them between brackets and name the language, as in [popular anger]{lang=en}.',
    ],
  },
  {
    title: "what a hyphen or an apostrophe joins is one word",
    text: "Ο Ngugi wa Thiong'o και το new stand-by deal.",
    problems: [],
  },
  {
    title: "a name may be in its own language",
    text: "Norwegian university of science and technology",
    kind: "name",
    problems: [],
  },
  { title: "numbers do not count", text: "Το Boeing 737 MAX 8 και 9.", problems: [] },
]);

/** How much each of the rule's findings weighs. */
function weigh(text: string, kind: TextKind): readonly (string | undefined)[] {
  return unmarkedLanguage
    .check(tokenise(text, kind), readTestStyle())
    .map(({ severity }) => severity);
}

test("a sentence without a Greek word is an error where it can be marked, anything else a warning", () => {
  const sentence = "Farmers blocked the road with tractors.";
  assert.deepEqual(weigh(sentence, "paragraph"), ["error"]);
  assert.deepEqual(weigh(sentence, "description"), ["warning"]);
  assert.deepEqual(weigh(`Είπε: ${sentence}`, "paragraph"), ["warning"]);
  assert.deepEqual(weigh("High Access stand-by arrangement Programme", "item"), ["warning"]);
});
