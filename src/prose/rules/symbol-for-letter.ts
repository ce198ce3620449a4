import * as messages from "../../messages/prose/characters.ts";
import { nameCodePoint } from "../code-point.ts";
import { GREEK } from "../letters.ts";
import { SIGNS, writeSign } from "../lookalikes.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

const GREEK_LETTER = String.raw`\p{Script=Greek}\p{Mn}*`;
/** Ligatures, letters and digits of full width, and those of mathematics, whatever is beside them. */
const FORMS = String.raw`[\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D6A7}\u{1D7CC}-\u{1D7FF}]`;
/** A sign that touches a Greek letter; runs of them, too. */
const PATTERN = new RegExp(
  `(?<=${GREEK_LETTER}${SIGNS}{0,4})${SIGNS}|${SIGNS}(?=${SIGNS}{0,4}\\p{Script=Greek})|${FORMS}`,
  "gu",
);
const IS_SIGN = new RegExp(`${SIGNS}|${FORMS}`, "u");
const IS_FORM = new RegExp(FORMS, "u");
const ENDS_WORD = /^(?!\p{L})/u;

/** A sign that looks like a Greek letter inside a Greek word, as text from PDFs has them. */
export const symbolForLetter: ProseRule = {
  id: "symbol-for-letter",
  severity: "error",
  check,
};

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, marks } = tokenised;
  if ((marks & GREEK) === 0 || !IS_SIGN.test(text)) return NO_PROBLEMS;
  return [...text.matchAll(PATTERN)].flatMap(({ 0: sign, index: offset }) => {
    const end = offset + sign.length;
    const letter = writeLetter(sign, text.slice(end, end + 2));
    if (letter === sign || !isFree(tokenised, offset, end)) return [];
    const describe = IS_FORM.test(sign) ? messages.typographicForm : messages.symbolForLetter;
    const advice = describe(sign, nameCodePoint(sign), letter);
    const edits = [{ start: offset, end, replacement: letter }];
    return [{ offset, length: sign.length, ...advice, edits }];
  });
}

/** A sigma at the end of a word has a form of its own. */
function writeLetter(sign: string, next: string): string {
  const letter = writeSign(sign);
  return letter === "σ" && ENDS_WORD.test(next) ? "ς" : letter;
}
