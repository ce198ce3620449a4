import * as messages from "../../messages/prose/punctuation.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { SPACES, type TokenisedText } from "../tokenise.ts";

/** Spaces before a mark are told by a rule of their own. */
const SPACES_IN_ROW = /(?<=\S)[ \t\u00a0]{2,}(?=[^\s,.;:!·»)\]?])/g;
const NO_BREAK = "\u00a0";

/** Two spaces or more between two words. */
export const doubleSpace: ProseRule = { id: "double-space", severity: "warning", check };

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & SPACES) === 0) return NO_PROBLEMS;
  return [...text.matchAll(SPACES_IN_ROW)].map(({ 0: { length }, 0: match, index: offset }) => {
    const replacement = match.includes(NO_BREAK) ? NO_BREAK : " ";
    const edits = [{ start: offset, end: offset + length, replacement }];
    return { offset, length, ...messages.doubleSpace(length), edits };
  });
}
