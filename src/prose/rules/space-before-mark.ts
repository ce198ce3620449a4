import { NO_FAULTS, type ProseFault, type ProseRule } from "../prose-rule.ts";
import { BLANK_BEFORE_MARK, type TokenisedText } from "../tokenise.ts";

/** Not before an ellipsis, the point of a file's ending, a smiley, or the `??` of a lost character. */
const BLANK_BEFORE =
  /(?<=\S)[ \t\u00a0]+(?=(?:\.(?![.\p{L}\d])|,(?!\d)|[;:](?!-?[)(DP])|[!·»)\]\u037e\u0387]|\?(?!\?)))/gu;

/** A blank before a mark that belongs to the word before it. */
export const spaceBeforeMark: ProseRule = { id: "space-before-mark", severity: "warning", check };

function check({ text, marks }: TokenisedText): readonly ProseFault[] {
  if ((marks & BLANK_BEFORE_MARK) === 0) return NO_FAULTS;
  return [...text.matchAll(BLANK_BEFORE)].map(({ 0: { length }, index: offset }) => {
    const message = `A blank stands before "${text.charAt(offset + length)}".`;
    const mends = [{ start: offset, end: offset + length, replacement: "" }];
    return { offset, length, message, fix: "Remove it.", mends };
  });
}
