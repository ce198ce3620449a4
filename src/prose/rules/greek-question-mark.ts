import * as messages from "../../messages/prose/punctuation.ts";
import { LOOKALIKE } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/** U+037E, which Unicode gives up for the semicolon that looks the same, and that searches miss. */
export const greekQuestionMark: ProseRule = {
  id: "greek-question-mark",
  severity: "warning",
  check,
};

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & LOOKALIKE) === 0) return NO_PROBLEMS;
  return [...text.matchAll(/\u037e/g)].map(({ index: offset }) => {
    const edits = [{ start: offset, end: offset + 1, replacement: ";" }];
    return { offset, length: 1, ...messages.GREEK_QUESTION_MARK, edits };
  });
}
