import * as messages from "../../messages/prose.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { BLANK_BEFORE_MARK, type TokenisedText } from "../tokenise.ts";

/** Not before an ellipsis, the point of a file's ending, a smiley, or the `??` of a lost character. */
const BLANK_BEFORE =
  /(?<=\S)[ \t\u00a0]+(?=(?:\.(?![.\p{L}\d])|,(?!\d)|[;:](?!-?[)(DP])|[!·»)\]\u037e\u0387]|\?(?!\?)))/gu;

/** A mark that a word follows at once: the space was typed on its wrong side. */
const BEFORE_WORD = /^[,;:!·\u037e\u0387][\p{Script=Greek}«]/u;

/** A space before a mark that belongs to the word before it. */
export const spaceBeforeMark: ProseRule = { id: "space-before-mark", severity: "warning", check };

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & BLANK_BEFORE_MARK) === 0) return NO_PROBLEMS;
  return [...text.matchAll(BLANK_BEFORE)].map(({ 0: { length }, index: offset }) => {
    const end = offset + length;
    const mark = text.charAt(end);
    const isMisplaced = BEFORE_WORD.test(text.slice(end, end + 2));
    const edit = isMisplaced
      ? { start: offset, end: end + 1, replacement: `${mark} ` }
      : { start: offset, end, replacement: "" };
    return { offset, length, ...messages.spaceBeforeMark(mark, isMisplaced), edits: [edit] };
  });
}
