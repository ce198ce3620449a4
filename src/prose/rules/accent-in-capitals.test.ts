import { testRule } from "../test-rule.ts";
import { accentInCapitals } from "./accent-in-capitals.ts";

testRule(accentInCapitals, [
  { title: "capitals without accents are right", text: "ΡΩΣΙΑ ΜΑΪΟΣ Ή Άννα.", problems: [] },
  {
    title: "an accent is removed",
    text: "ΡΏΣΙΑ",
    problems: ['0+5 "ΡΏΣΙΑ" is in capitals and has an accent. Write "ΡΩΣΙΑ". → ΡΩΣΙΑ'],
  },
  {
    title: "vowels that it kept apart get a diaeresis",
    text: "ΜΆΙΟΣ, ΡΟΛΌΙ",
    problems: [
      '0+5 "ΜΆΙΟΣ" is in capitals and has an accent. Write "ΜΑΪΟΣ". → ΜΑΪΟΣ, ΡΟΛΌΙ',
      '7+5 "ΡΟΛΌΙ" is in capitals and has an accent. Write "ΡΟΛΟΪ". → ΜΆΙΟΣ, ΡΟΛΟΪ',
    ],
  },
  { title: "a single capital keeps it", text: "Ή ΝΑΙ", problems: [] },
]);
