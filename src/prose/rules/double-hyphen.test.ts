import { testRule } from "../test-rule.ts";
import { doubleHyphen } from "./double-hyphen.ts";

function describe(hyphens: string): string {
  return `"${hyphens}" shows as hyphens, not as a dash. Write a dash: "–".`;
}

testRule(doubleHyphen, [
  { title: "dashes and hyphens are right", text: "Ο δήμος – λένε – και το 2-1", faults: [] },
  {
    title: "an option of a command stays",
    text: "Η εντολή git log --all",
    faults: [],
  },
  { title: "a row of hyphens is no dash", text: "α ---- β", faults: [] },
  {
    title: "between spaces it is a dash for certain",
    text: "Ο δήμος -- λένε",
    faults: [`8+2 ${describe("--")} → Ο δήμος – λένε`],
  },
  {
    title: "between letters spaces are missing",
    text: "νύχτα--λένε",
    faults: [`5+2 ${describe("--")}`],
  },
]);
