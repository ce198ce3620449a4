import assert from "node:assert/strict";
import { test } from "node:test";
import { testRule } from "../test-rule.ts";
import { readTestStyle } from "../test-style.ts";
import { tokenise } from "../tokenise.ts";
import { gluedAddress } from "./glued-address.ts";

testRule(gluedAddress, [
  {
    title: "addresses apart are right",
    text: "Στο https://t.co/Op5GwzXKbh pic.twitter.com/pdHJkJFe7v.",
    problems: [],
  },
  {
    title: "an address that holds another as its path is right",
    text: "Στο https://web.archive.org/web/2022/https://example.org/a.",
    problems: [],
  },
  {
    title: "two addresses are told where the second begins",
    text: "Στο https://t.co/Op5GwzXKbhpic.twitter.com/pdHJkJFe7v.",
    problems: [
      "27+0 Two addresses run together here. Put a space between them. → Στο https://t.co/Op5GwzXKbh pic.twitter.com/pdHJkJFe7v.",
    ],
  },
  {
    title: "a second scheme is told",
    text: "Στο https://example.org/ahttps://example.com/b.",
    problems: [
      "25+0 Two addresses run together here. Put a space between them. → Στο https://example.org/a https://example.com/b.",
    ],
  },
  {
    title: "an address behind a word is told",
    text: "Εδώhttps://example.org/a.",
    problems: [
      "3+0 An address runs into a word here. Put a space between them. → Εδώ https://example.org/a.",
    ],
  },
  {
    title: "a word behind an address is told",
    text: "Στο https://t.co/abcΟ ίδιος.",
    problems: [
      "20+0 An address runs into a word here. Put a space between them. → Στο https://t.co/abc Ο ίδιος.",
    ],
  },
  {
    title: "mail is an address",
    text: "Στο info@example.grκαι εδώ.",
    problems: [
      "19+0 An address runs into a word here. Put a space between them. → Στο info@example.gr και εδώ.",
    ],
  },
  {
    title: "Greek in a path is behind its slash",
    text: "Στο https://el.wikipedia.org/wiki/Αλμάτι.",
    problems: [],
  },
  {
    title: "a hashtag may follow anything",
    text: "Το #Kazakhstan και το @netblocks.",
    problems: [],
  },
]);

test("an address of 100,000 letters takes less than a second of computing", () => {
  const start = process.cpuUsage();
  const text = `Στο https://example.org/${"a".repeat(100_000)}.`;
  assert.deepEqual(gluedAddress.check(tokenise(text, "paragraph"), readTestStyle()), []);
  assert.ok(process.cpuUsage(start).user < 1_000_000);
});
