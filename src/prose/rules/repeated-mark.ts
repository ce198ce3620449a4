import * as messages from "../../messages/prose/punctuation.ts";
import type { ProseProblem, ProseRule } from "../prose-rule.ts";
import { NO_PROBLEMS } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

/** Two stops, which may be one or three; three with spaces between them; another mark twice. */
const REPEATED =
  /(?<=[\p{L}\p{N}»)])(?:(?<!\.)\.\.(?![./])|,,(?!,)|;{2,}(?![)D])|·{2,})|(?<=\S )\.(?: \.){2}(?! ?\.)/gu;

/** A short word without an accent: its own stop may be before the sentence's, with a citation between them. */
const ABBREVIATION = /(?<![\p{L}\p{M}])(?:(?![άέήίόύώΐΰ])\p{L}){1,5}$/u;

/** A mark that is written twice. */
export const repeatedMark: ProseRule = { id: "repeated-mark", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text } = tokenised;
  if (!/\.\.|\. \.|,,|;;|··/.test(text)) return NO_PROBLEMS;
  return [...text.matchAll(REPEATED)].flatMap(({ 0: marks, index: offset }) => {
    if (!isFree(tokenised, offset, offset + marks.length)) return [];
    if (marks === ".." && ABBREVIATION.test(text.slice(Math.max(0, offset - 8), offset))) return [];
    return [{ offset, length: marks.length, ...messages.repeatedMark(marks) }];
  });
}
