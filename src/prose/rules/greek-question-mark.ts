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
    const message = "The question mark here is U+037E, a mark of its own that searches miss.";
    const edits = [{ start: offset, end: offset + 1, replacement: ";" }];
    return { offset, length: 1, message, fix: 'Write the semicolon ";", as keyboards do.', edits };
  });
}
