import { NO_FAULTS, type ProseFault, type ProseRule } from "../prose-rule.ts";
import { BLANKS, type TokenisedText } from "../tokenise.ts";

/** Blanks before a mark are told by a rule of their own. */
const BLANKS_IN_ROW = /(?<=\S)[ \t\u00a0]{2,}(?=[^\s,.;:!·»)\]?])/g;
const NO_BREAK = "\u00a0";

/** Two blanks or more between two words. */
export const doubleSpace: ProseRule = { id: "double-space", severity: "warning", check };

function check({ text, marks }: TokenisedText): readonly ProseFault[] {
  if ((marks & BLANKS) === 0) return NO_FAULTS;
  return [...text.matchAll(BLANKS_IN_ROW)].map(({ 0: { length }, 0: match, index: offset }) => {
    const replacement = match.includes(NO_BREAK) ? NO_BREAK : " ";
    const mends = [{ start: offset, end: offset + length, replacement }];
    const message = `${length} blanks stand here in a row.`;
    return { offset, length, message, fix: "Leave one.", mends };
  });
}
