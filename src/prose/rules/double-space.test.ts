import { testRule } from "../test-rule.ts";
import { doubleSpace } from "./double-space.ts";

testRule(doubleSpace, [
  { title: "one space is right", text: "Μια νύχτα.", problems: [] },
  {
    title: "two become one",
    text: "Μια  νύχτα.",
    problems: ["3+2 There are 2 spaces in a row here. Leave one. → Μια νύχτα."],
  },
  {
    title: "a space that does not break stays one",
    text: "Μια \u00a0νύχτα.",
    problems: ["3+2 There are 2 spaces in a row here. Leave one. → Μια\u00a0νύχτα."],
  },
  { title: "before a mark another rule tells", text: "Μια νύχτα  .", problems: [] },
  { title: "at a line's end it is a break", text: "Μια  \nνύχτα.", problems: [] },
]);
