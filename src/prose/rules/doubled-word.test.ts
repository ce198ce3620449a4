import { testRule } from "../test-rule.ts";
import { doubledWord } from "./doubled-word.ts";

testRule(doubledWord, [
  { title: "two different words are right", text: "Το κτίριο, το δημαρχείο.", problems: [] },
  {
    title: "a small word is fixed",
    text: "Είπε ότι ότι έφυγε.",
    problems: ['9+3 "ότι" is here twice. Remove one of the two. → Είπε ότι έφυγε.'],
  },
  {
    title: "case does not matter",
    text: "Το το κτίριο.",
    problems: ['3+2 "το" is here twice. Remove one of the two. → Το κτίριο.'],
  },
  {
    title: "a word of another kind is told, not fixed",
    text: "Οι δρόμοι δρόμοι έκλεισαν.",
    problems: ['10+6 "δρόμοι" is here twice. Remove one of the two.'],
  },
  {
    title: "a pronoun may close one phrase and open the next",
    text: "Η γυναίκα του του είπε.",
    problems: [],
  },
  {
    title: "but not before a name",
    text: "Ο πρόεδρος του του Καζακστάν.",
    problems: ['15+3 "του" is here twice. Remove one of the two. → Ο πρόεδρος του Καζακστάν.'],
  },
  { title: "what the house lists is right", text: "Σιγά σιγά, πού και πού.", problems: [] },
  { title: "a mark between them makes it right", text: "Ναι, ναι. Ναι.", problems: [] },
  {
    title: "names of two words that are the same are right, not so the first word of a sentence",
    text: "Τα γιαούρτια Κρι Κρι, ο Τεν τεν, οι Caretta caretta. Δρόμοι δρόμοι.",
    problems: ['60+6 "δρόμοι" is here twice. Remove one of the two.'],
  },
  {
    title: "cries, adverbs of manner and times are repeated for stress",
    text: "Πω πω, βεβαίως βεβαίως, ώρες ώρες, τσκ τσκ.",
    problems: [],
  },
  { title: "numbers and foreign names are right", text: "Οι Duran Duran και 5 5.", problems: [] },
  {
    title: "a very large number can have the same word twice",
    text: "Ένα εκατομμύριο δισεκατομμύρια δισεκατομμύρια κόκκοι.",
    problems: [],
  },
]);
