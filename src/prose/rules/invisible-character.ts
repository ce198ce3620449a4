import * as messages from "../../messages/prose/characters.ts";
import { nameCodePoint } from "../code-point.ts";
import { INVISIBLE } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/** What does not show wherever it is. */
const ALWAYS = String.raw`[\u00AD\u034F\u061C\u180E\u200B\u2060-\u2064\uFEFF]`;
/** What joins or parts letters of Arabic, Persian or Hindi, and emoji, and nothing else. */
const JOINER = String.raw`(?<=[\p{Script=Greek}\p{Script=Latin}\p{Script=Cyrillic}\s\p{P}]|^)[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Greek}\p{Script=Latin}\p{Script=Cyrillic}\s]|$)`;
/** What chooses the look of an emoji, a symbol or a digit before it. */
const SELECTOR = String.raw`(?<![\p{Emoji}\p{S}\p{Script=Han}])[\uFE00-\uFE0F]`;
/** Letters that no one sees, which spell the region of a flag and nothing else. */
const TAG = String.raw`(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0020}-\u{E007F}]+`;
const DIRECTION = String.raw`[\u200E\u200F]`;
const SEPARATOR = String.raw`[\u2028\u2029]`;

const ALONE = new RegExp([ALWAYS, JOINER, SELECTOR, TAG, SEPARATOR].join("|"), "gu");
const WITH_DIRECTION = new RegExp(`${ALONE.source}|${DIRECTION}`, "gu");
/** In a text that holds such letters, marks of direction have work to do. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A character that does not show and that no search expects, such as a soft hyphen from a PDF. */
export const invisibleCharacter: ProseRule = {
  id: "invisible-character",
  severity: "error",
  check,
};

function check({ text, marks }: TokenisedText): readonly ProseProblem[] {
  if ((marks & INVISIBLE) === 0) return NO_PROBLEMS;
  const pattern = RIGHT_TO_LEFT.test(text) ? ALONE : WITH_DIRECTION;
  return [...text.matchAll(pattern)].map(({ 0: match, index: offset }) => {
    const code = nameCodePoint(match);
    const isSeparator = code === "U+2028" || code === "U+2029";
    const advice = isSeparator
      ? messages.lineSeparator(code)
      : messages.invisibleCharacter(match, code);
    const end = offset + match.length;
    const edits = [{ start: offset, end, replacement: isSeparator ? " " : "" }];
    return { offset, length: match.length, ...advice, edits };
  });
}
