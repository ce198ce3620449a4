import * as messages from "../../messages/prose/punctuation.ts";
import { LOST } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

/** A question mark that ends a Greek word; several in a row, or one inside a word, are lost characters. */
const PATTERN = /(?<=\p{Script=Greek}\p{Mn}?)\?(?![?\p{L}\d])/gu;

/** The question mark of other languages, where Greek has the semicolon. */
export const latinQuestionMark: ProseRule = {
  id: "latin-question-mark",
  severity: "warning",
  check,
};

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  if ((tokenised.marks & LOST) === 0) return NO_PROBLEMS;
  return [...tokenised.text.matchAll(PATTERN)].flatMap(({ index: offset }) => {
    if (!isFree(tokenised, offset, offset + 1)) return [];
    const edits = [{ start: offset, end: offset + 1, replacement: ";" }];
    return [{ offset, length: 1, ...messages.LATIN_QUESTION_MARK, edits }];
  });
}
