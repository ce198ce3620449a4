import * as messages from "../../messages/prose/punctuation.ts";
import type { ProseProblem, ProseRule } from "../prose-rule.ts";
import { NO_PROBLEMS } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

/** Two stops, which may be one or three; three with spaces between them; another mark twice. */
const REPEATED =
  /(?<=[\p{L}\p{N}»)\s])(?:(?<!\.)\.\.(?![./])|\.(?: \.){2}(?! ?\.)|,,(?!,)|;{2,}(?![)D])|·{2,})/gu;

/** A mark that is written twice. */
export const repeatedMark: ProseRule = { id: "repeated-mark", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text } = tokenised;
  if (!/\.\.|\. \.|,,|;;|··/.test(text)) return NO_PROBLEMS;
  return [...text.matchAll(REPEATED)].flatMap(({ 0: marks, index: offset }) => {
    if (!isFree(tokenised, offset, offset + marks.length)) return [];
    return [{ offset, length: marks.length, ...messages.repeatedMark(marks) }];
  });
}
