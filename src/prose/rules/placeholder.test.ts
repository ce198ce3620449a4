import { testRule } from "../test-rule.ts";
import { placeholder } from "./placeholder.ts";

testRule(placeholder, [
  {
    title: "a word for what is to come is told",
    text: "TODO: η πηγή. Lorem ipsum.",
    problems: [
      '0+4 "TODO" is in the place of something that is still to be written. Write it; where the word itself is meant, put it in quotes, as in «TODO».',
      '14+11 "Lorem ipsum" is in the place of something that is still to be written. Write it; where the word itself is meant, put it in quotes, as in «Lorem ipsum».',
    ],
  },
  { title: "the word in quotes is meant", text: "Έγραφε «TODO» και «lorem ipsum».", problems: [] },
  {
    title: "words that only hold it are others",
    text: "Το TODOS, το Mastodon, το todo.",
    problems: [],
  },
  {
    title: "so is a part of a path",
    text: "Τα αρχεία src/TODO, TODO/src και TODO.txt.",
    problems: [],
  },
]);
