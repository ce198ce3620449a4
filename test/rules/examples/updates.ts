import { createLive } from "../../support/live-story.ts";
import { type RuleExample, inFiles } from "./rule-example.ts";

const FIRST = ":::update{at=2022-01-05T21:10+02:00}\nΈξω χιόνιζε [@afp].\n:::";
const SECOND = ":::update{at=2022-01-05T21:20+02:00}\nΈξω βρέχει [@afp].\n:::";

/** Examples in the updates of a live story. */
export const UPDATE_EXAMPLES: readonly RuleExample[] = [
  inLive("update-end", FIRST.replace("\n:::", ""), FIRST),
  inLive("update-id", FIRST.replace("{", "{#Νύχτα "), FIRST.replace("{", "{#nychta ")),
  inLive(
    "update-place",
    `${FIRST}\n\nΜέσα έχει φως [@afp].\n\n${SECOND}`,
    `Μέσα έχει φως [@afp].\n\n${FIRST}\n\n${SECOND}`,
  ),
  inLive("update-syntax", FIRST.replace("{at=", " {time="), FIRST),
  inLive("update-text", FIRST.replace("Έξω χιόνιζε [@afp].\n", ""), FIRST),
  inLive("update-time", FIRST.replace("2022-01-05T", ""), FIRST),
];

function inLive(rule: string, wrong: string, right: string): RuleExample {
  const show = (text: string): RuleExample["right"] => ({ text, files: createLive(`${text}\n`) });
  return inFiles(rule, "στο index.md ενός ρεπορτάζ με kind: live", show(wrong), show(right));
}
