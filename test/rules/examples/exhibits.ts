import { changeText } from "../../support/newsroom.ts";
import { type RuleExample, type Shown, inFiles } from "./rule-example.ts";

const DATA = "src/stories/unrest/esoda.csv";
const TABLE = '::table{data=esoda.csv caption="Τα έσοδα" source=afp}';
const RIGHT = "Έτος;Ποσό\nτο 2020;3,5\n";

const CHART = '::chart{data=esoda.csv type=bar title="Τα έσοδα" source=afp}';

/** Examples of what directives show of a story's folder. */
export const EXHIBIT_EXAMPLES: readonly RuleExample[] = [
  inFiles(
    "chart",
    "στο esoda.csv",
    showData("Έτος;Ποσό\nτο 2020;πολύ\n", undefined, CHART),
    showData(RIGHT, undefined, CHART),
  ),
  inData("data-file", "Έτος;Ποσό\nτο 2020;3;5\n"),
  inFiles(
    "data-size",
    "στο esoda.csv",
    showData(`Έτος;Ποσό\n${"το 2020;3\n".repeat(301)}`, "Ένα αρχείο με 301 γραμμές."),
    showData(RIGHT),
  ),
];

function inData(rule: string, wrong: string): RuleExample {
  return inFiles(rule, "στο esoda.csv", showData(wrong), showData(RIGHT));
}

function showData(data: string, text = data.trimEnd(), line = TABLE): Shown {
  return { text, files: { ...changeText(`${line}\n`), [DATA]: data } };
}
