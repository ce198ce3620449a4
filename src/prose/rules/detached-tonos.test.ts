import { testRule } from "../test-rule.ts";
import { detachedTonos } from "./detached-tonos.ts";

function describe(written: string, right: string): string {
  return `The accent is written as a mark of its own before the letter: "${written}". Write "${right}".`;
}

testRule(detachedTonos, [
  {
    title: "a quotation mark before a word with its accent stays",
    text: "'Ολοι' και 'Έλα'",
    problems: [`0+5 ${describe("'Ολοι", "Όλοι")} → Όλοι' και 'Έλα'`],
  },
  {
    title: "a word that has its accent elsewhere is quoted",
    text: "Το 'Ελλάδα' εδώ",
    problems: [],
  },
  { title: "words in capitals carry no accent", text: "Ο 'ΑΡΗΣ' νίκησε", problems: [] },
  { title: "a numeral's mark behind its letter stays", text: "Στο Α΄ Ειρηνοδικείο", problems: [] },
  { title: "an elision stays", text: "απ’ Αύριο, γι’ Αυτό", problems: [] },
  {
    title: "an accent before a capital vowel belongs on it",
    text: "΄Ενα βράδυ ΄Η ´Ω",
    problems: [
      `0+4 ${describe("΄Ενα", "Ένα")} → Ένα βράδυ ΄Η ´Ω`,
      `11+2 ${describe("΄Η", "Ή")} → ΄Ενα βράδυ Ή ´Ω`,
      `14+2 ${describe("´Ω", "Ώ")} → ΄Ενα βράδυ ΄Η Ώ`,
    ],
  },
]);
