import { testRule } from "../test-rule.ts";
import { longDescription } from "./long-description.ts";

testRule(longDescription, [
  {
    title: "as many characters as the limit are right",
    text: "😀".repeat(200),
    kind: "description",
    problems: [],
  },
  {
    title: "one more is told",
    text: "α".repeat(201),
    kind: "description",
    problems: [
      "0+201 The description has 201 characters; the house's limit is 200. Shorten it, or others will cut it.",
    ],
  },
  { title: "a paragraph may be longer", text: "α".repeat(201), problems: [] },
]);
