import { testRule } from "../test-rule.ts";
import { straightQuote } from "./straight-quote.ts";

testRule(straightQuote, [
  { title: "«…» and “…” inside it are right", text: "«Μου είπε “φύγε”», είπε.", problems: [] },
  {
    title: '"…" and “…” become «…»',
    text: 'Το "ένα" και το “άλλο”.',
    problems: [
      '3+5 Words are quoted as «…», not as "…". Write « and ». → Το «ένα» και το “άλλο”.',
      '16+6 Words are quoted as «…», not as “…”. Write « and ». → Το "ένα" και το «άλλο».',
    ],
  },
  {
    title: "inside «…» they become “…”",
    text: '«Μου είπε "φύγε".»',
    problems: [
      '10+6 Inside «…» words are quoted as “…”, not as "…". Write “ and ”. → «Μου είπε “φύγε”.»',
    ],
  },
  { title: "inches are none", text: 'Η οθόνη των 24" είναι ακριβή.', problems: [] },
  {
    title: "a mark without a partner is told, not fixed",
    text: 'Το "ένα και το άλλο.',
    problems: ['3+1 The quotation mark " has no partner. Quote words as «…».'],
  },
  {
    title: "marks that do not embrace words are told, not fixed",
    text: 'Το" ένα "και.',
    problems: ['2+7 Words are quoted as «…», not as "…". Write « and ».'],
  },
]);
