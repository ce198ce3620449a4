import { formatProblem } from "../../src/source/problem.ts";
import { parseFiles } from "../support/newsroom.ts";
import type { Message } from "../../src/messages/message.ts";
import type { RuleExample } from "./examples/rule-example.ts";
import { OTHER_RULES, RULE_EXAMPLES } from "./rule-examples.ts";

const INTRODUCTION = `# Κανόνες

Τι λέει το \`npm run check\`, με ένα λάθος και ένα σωστό παράδειγμα για κάθε κανόνα. Η γραμμή κάτω από το λάθος είναι
αυτή που εμφανίζεται: αρχείο, γραμμή, στήλη, κανόνας, τι φταίει και τι να γράψετε. Μια προειδοποίηση δεν σταματά τη
δημοσίευση. Στα αγγλικά: \`npm run check -- --lang en\`.

Ένας κανόνας για το κείμενο σταματά για την επόμενη γραμμή με μια σημείωση πάνω της: \`<!-- allow: missing-stop -->\`.

_Το αρχείο το γράφει το \`npm run rules\`._
`;

/** The page of all rules, in Greek. */
export function formatRules(): string {
  const examples = RULE_EXAMPLES.map((example) => [example.rule, formatRule(example)] as const);
  const others = OTHER_RULES.map((message) => [message.rule, formatOther(message)] as const);
  const sorted = [...examples, ...others].sort(([a], [b]) => (a < b ? -1 : 1));
  return [INTRODUCTION, ...sorted.map(([, text]) => text)].join("\n");
}

function formatOther({ rule, message, fix }: Message): string {
  return `## ${rule}

${fence(`${message.el} ${fix?.el ?? ""}`.trim())}
`;
}

function formatRule({ rule, where, wrong, right }: RuleExample): string {
  const lines = parseFiles(wrong.files).problems.map((problem) => formatProblem(problem, "el"));
  return `## ${rule}

Λάθος, ${where}:

${fence(wrong.text)}

${fence(lines.slice(0, 1).join("\n"))}

Σωστό:

${fence(right.text)}
`;
}

/** Text in a block of code, with what does not show named and long runs cut. */
function fence(text: string): string {
  const shown = text
    .replace(/[\u00AD\uFFFC\u037E]/g, (each) => `⟨U+${code(each)}⟩`)
    .replace(/(.)\1{59,}/gu, (_run, each: string) => `${each.repeat(20)}…`)
    .replace(/\u0301{10,}/g, "⟨40 τόνοι⟩");
  const marks = "`".repeat(Math.max(3, longestRun(shown) + 1));
  return `${marks}text\n${shown}\n${marks}`;
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
