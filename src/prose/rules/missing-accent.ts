import * as messages from "../../messages/prose.ts";
import type { HouseStyle } from "../house-style.ts";
import { ACCENTED, DIGIT, GREEK, LATIN, UPPER } from "../letters.ts";
import { SIGNS } from "../lookalikes.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

const KINDS = GREEK | LATIN | UPPER | ACCENTED | DIGIT;
const SHORTEST = 3;
/** One vowel, also where two or three letters write it. */
const VOWEL = /ου|[αεοη]υ|[αεου]ι|[αεηιουωϊϋ]/g;
/** Behind a word: an elision, a numeral's mark, the other half of a word; an abbreviation's point. */
const JOINED_AFTER = /^(?:['’΄´ʹ‑-]|\.(?: ?\p{Ll}| ?\d|[,;:)]))/u;
/** Whole words end in a vowel, a nu or a sigma. */
const ABBREVIATION = /[^αεηιουωϊϋνς]\.$/;
/** Signs in the place of letters, and characters that do not show: of these words it is told first what is wrong with them. */
const IMPURE = new RegExp(`${SIGNS}|[\\u00AD\\u200B-\\u200D\\u2060]`, "u");
const JOINED_BEFORE = /(?:^|[\s(«])[-‑–]$|['’]$/;

/** A small word of two vowels or more without an accent, save those that the house lists. */
export const missingAccent: ProseRule = { id: "missing-accent", severity: "warning", check };

function check({ text, words }: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  let problems: ProseProblem[] | undefined;
  for (const word of words) {
    if ((word.traits & KINDS) !== GREEK || word.end - word.start < SHORTEST) continue;
    const letters = text.slice(word.start, word.end);
    if (style.unaccentedWords.has(letters) || style.allowedWords.has(letters)) continue;
    if (countVowels(letters) < 2 || isJoined(text, word)) continue;
    if (IMPURE.test(text.slice(Math.max(0, word.start - 1), word.end + 1))) continue;
    problems ??= [];
    problems.push(describe(letters, word.start));
  }
  return problems ?? NO_PROBLEMS;
}

function countVowels(letters: string): number {
  return letters.match(VOWEL)?.length ?? 0;
}

function isJoined(text: string, { start, end }: Word): boolean {
  return (
    ABBREVIATION.test(text.slice(end - 1, end + 1)) ||
    JOINED_AFTER.test(text.slice(end, end + 3)) ||
    JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start))
  );
}

function describe(word: string, offset: number): ProseProblem {
  return { offset, length: word.length, ...messages.missingAccent(word) };
}
