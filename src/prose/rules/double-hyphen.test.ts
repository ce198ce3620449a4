import { testRule } from "../test-rule.ts";
import { doubleHyphen } from "./double-hyphen.ts";

function describe(hyphens: string): string {
  return `"${hyphens}" shows as hyphens, not as a dash. Write a dash: "–".`;
}

testRule(doubleHyphen, [
  { title: "dashes and hyphens are right", text: "Ο δήμος – λένε – και το 2-1", problems: [] },
  {
    title: "an option of a command stays",
    text: "Η εντολή git log --all",
    problems: [],
  },
  { title: "a row of hyphens is no dash", text: "α ---- β", problems: [] },
  {
    title: "between spaces it is a dash for certain",
    text: "Ο δήμος -- λένε",
    problems: [`8+2 ${describe("--")} → Ο δήμος – λένε`],
  },
  {
    title: "between letters spaces are missing",
    text: "νύχτα--λένε",
    problems: [`5+2 ${describe("--")}`],
  },
]);
