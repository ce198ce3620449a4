import * as messages from "../../messages/prose/punctuation.ts";
import { LOOKALIKE } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/** U+0387 anywhere; of the marks that only look like it, those that follow a word as it does. */
const WRONG = /\u0387|(?<=[\p{L}\d»”)\]])[•∙⋅‧˙](?=\s|$)/gu;

/** Another mark where the ano teleia, U+00B7, belongs. */
export const wrongAnoTeleia: ProseRule = { id: "wrong-ano-teleia", severity: "warning", check };

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & LOOKALIKE) === 0) return NO_PROBLEMS;
  return [...text.matchAll(WRONG)].map(({ 0: mark, index: offset }) => {
    const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const edits = [{ start: offset, end: offset + 1, replacement: "·" }];
    return { offset, length: 1, ...messages.wrongAnoTeleia(`U+${code}`), edits };
  });
}
