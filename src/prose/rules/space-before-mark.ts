import * as messages from "../../messages/prose/punctuation.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { BLANK_BEFORE_MARK, type TokenisedText } from "../tokenise.ts";

/** Not before an ellipsis, the point of a file's ending, a smiley, a number's own mark, or the `??` of a lost character. */
const BLANK_BEFORE =
  /(?<=\S)[ \t\u00a0]+(?=(?:\.(?![.\p{L}\d-]|\s*\.)|,(?!\d)|;(?!-?[)(DP])|:(?!-?[)(DP]|\d)|[!·»)\]\u037e\u0387]|\?(?!\?)))/gu;
const NUMBER_BEFORE = /\d$/;
const NUMBER_BEHIND = /^[:;]\s*\d/;
/** A dot with a space on both sides parts two things, as in «Α · Β» and «1 · 3», unless a sentence goes on behind it. */
const DOT_APART = /^[·\u0387]\s/;
const SENTENCE_BEFORE = /\p{Ll}$/u;
const SENTENCE_BEHIND = /^.\s+\p{Ll}{2}/u;
const WORD_BEFORE = /[\p{L}»)]{2}$/u;

/** A mark that a word follows at once: the space was typed on its wrong side. */
const BEFORE_WORD = /^[,;:!·\u037e\u0387][\p{Script=Greek}«]/u;

/** A space before a mark that belongs to the word before it. */
export const spaceBeforeMark: ProseRule = { id: "space-before-mark", severity: "warning", check };

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & BLANK_BEFORE_MARK) === 0) return NO_PROBLEMS;
  return [...text.matchAll(BLANK_BEFORE)].flatMap(({ 0: { length }, index: offset }) => {
    const end = offset + length;
    return isParting(text, offset, end) ? [] : [describe(text, offset, end)];
  });
}

/** Whether a mark parts what is on both of its sides, such as a dot between names or a colon between numbers. */
function isParting(text: string, offset: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, offset - 1), offset), text.slice(end, end + 12)];
  if (before === "." && behind.startsWith(".")) return true;
  if (NUMBER_BEFORE.test(before) && NUMBER_BEHIND.test(behind)) return true;
  if (!DOT_APART.test(behind)) return false;
  return !(SENTENCE_BEFORE.test(before) && SENTENCE_BEHIND.test(behind));
}

function describe(text: string, offset: number, end: number): ProseProblem {
  const mark = text.charAt(end);
  const behind = text.slice(end, end + 2);
  const isMisplaced = BEFORE_WORD.test(behind);
  const problem = { offset, length: end - offset, ...messages.spaceBeforeMark(mark, isMisplaced) };
  if (isMisplaced) {
    return { ...problem, edits: [{ start: offset, end: end + 1, replacement: `${mark} ` }] };
  }
  // A dot may part two things all the same, and so may a point between single letters.
  const isWord = WORD_BEFORE.test(text.slice(Math.max(0, offset - 2), offset));
  if (DOT_APART.test(behind) || (mark === "." && !isWord)) return problem;
  return { ...problem, edits: [{ start: offset, end, replacement: "" }] };
}
