import * as messages from "../../messages/words.ts";
import { nameCodePoint } from "../code-point.ts";
import { GREEK } from "../letters.ts";
import { SIGNS, writeSign } from "../lookalikes.ts";
import { NO_FAULTS, type ProseFault, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

const GREEK_LETTER = String.raw`\p{Script=Greek}\p{Mn}*`;
/** A sign that touches a Greek letter; runs of them, too. */
const PATTERN = new RegExp(
  `(?<=${GREEK_LETTER}${SIGNS}{0,4})${SIGNS}|${SIGNS}(?=${SIGNS}{0,4}\\p{Script=Greek})`,
  "gu",
);
const IS_SIGN = new RegExp(SIGNS, "u");

/** A sign that looks like a Greek letter inside a Greek word, as text from PDFs has them. */
export const symbolForLetter: ProseRule = {
  id: "symbol-for-letter",
  severity: "error",
  check,
};

function check(tokenised: TokenisedText): readonly ProseFault[] {
  const { text, marks } = tokenised;
  if ((marks & GREEK) === 0 || !IS_SIGN.test(text)) return NO_FAULTS;
  return [...text.matchAll(PATTERN)].flatMap(({ 0: sign, index: offset }) => {
    const end = offset + sign.length;
    const letter = writeSign(sign);
    if (letter === sign || !isFree(tokenised, offset, end)) return [];
    const { message, fix = "" } = messages.symbolForLetter(sign, nameCodePoint(sign), letter);
    const mends = [{ start: offset, end, replacement: letter }];
    return [{ offset, length: sign.length, message, fix, mends }];
  });
}
