import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { ACCENTED, DIGIT, GREEK, LATIN, UPPER } from "../letters.ts";
import { SIGNS } from "../lookalikes.ts";
import { isPartOfWord } from "../part-of-word.ts";
import { countVowels } from "../vowels.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

const KINDS = GREEK | LATIN | UPPER | ACCENTED | DIGIT;
const SHORTEST = 3;
/** Small words of old Greek that lean on the one before, in quotations and set phrases. */
const ENCLITICS = new Set(
  "τινα τινας τινες τινι τινος τινων τισι τισιν εστι εστιν εισι εισιν εσμεν φημι φησι φησιν φασι φασιν".split(
    " ",
  ),
);
/** Signs in the place of letters, and characters that do not show: of these words it is told first what is wrong with them. */
const IMPURE = new RegExp(`${SIGNS}|[\\u00AD\\u200B-\\u200D\\u2060]`, "u");
/** A small word of two vowels or more without an accent, save those that the house lists. */
export const missingAccent: ProseRule = { id: "missing-accent", severity: "warning", check };

function check({ text, words }: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  let problems: ProseProblem[] | undefined;
  for (const word of words) {
    if ((word.traits & KINDS) !== GREEK || word.end - word.start < SHORTEST) continue;
    const letters = text.slice(word.start, word.end);
    if (style.unaccentedWords.has(letters) || style.allowedWords.has(letters)) continue;
    if (ENCLITICS.has(letters) || countVowels(letters) < 2 || isPartOfWord(text, word)) continue;
    if (IMPURE.test(text.slice(Math.max(0, word.start - 1), word.end + 1))) continue;
    problems ??= [];
    problems.push(describe(letters, word.start));
  }
  return problems ?? NO_PROBLEMS;
}

function describe(word: string, offset: number): ProseProblem {
  return { offset, length: word.length, ...messages.missingAccent(word) };
}
