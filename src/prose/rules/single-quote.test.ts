import { testRule } from "../test-rule.ts";
import { singleQuote } from "./single-quote.ts";

testRule(singleQuote, [
  {
    title: "'…' and ‘…’ around Greek words are told",
    text: "Είπε 'ναι' και ‘όχι, όχι’.",
    problems: [
      "5+5 Words are quoted as «…», not as '…'. Write «ναι».",
      "15+10 Words are quoted as «…», not as ‘…’. Write «όχι, όχι».",
    ],
  },
  {
    title: "inside «…» they become “…”",
    text: "«Είπε 'ποτέ' και έφυγε.»",
    problems: ["6+6 Words are quoted as “…”, not as '…'. Write “ποτέ”."],
  },
  {
    title: "apostrophes are none",
    text: "Σ' αυτό το '21, θα 'ναι κι' εκείνος, 'κείνα τ' αδέρφια, ο Ντ' Αρτανιάν. Τα 'πε γι' αυτό.",
    problems: [],
  },
  { title: "words in other letters are none", text: "Το σήμα 'OK' και τα 'στ'.", problems: [] },
]);
