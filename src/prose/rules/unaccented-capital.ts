import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { ACCENTED, DIGIT, GREEK, LATIN, LOWER, UPPER } from "../letters.ts";
import { isPartOfWord } from "../part-of-word.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";
import { countSyllables } from "../vowels.ts";

const KINDS = GREEK | LATIN | ACCENTED | DIGIT;
const CASES = UPPER | LOWER;
const SHORTEST = 3;
const TONOS = "\u0301";
const CAPITAL_VOWEL = /^[ΑΕΗΙΟΥΩ](?!υ)/;
const LOWER_ONLY = /^\p{Lu}\p{Ll}+$/u;
/** Common words that have their accent on the first letter and nowhere else. */
const CERTAIN = new Set(
  "οταν οπως οπου οσο οσοι οσα οσες οσων οσον ομως ολα ολοι ολες ολη ολο ολων ολους ολοκληρος οχι ενα ενας εναν εχει εχουν εχουμε εχω ετσι επειτα εξι εξω ηταν ηδη υστερα ισως ωστε αλλωστε αραγε ελληνας ελληνα ελληνες ενωση".split(
    " ",
  ),
);

/** A word with a capital and without an accent, such as «Οταν». */
export const unaccentedCapital: ProseRule = {
  id: "unaccented-capital",
  severity: "warning",
  check,
};

function check({ text, words, marks }: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  if ((marks & (GREEK | UPPER)) !== (GREEK | UPPER)) return NO_PROBLEMS;
  let problems: ProseProblem[] | undefined;
  for (const word of words) {
    if ((word.traits & KINDS) !== GREEK || (word.first & UPPER) === 0) continue;
    if ((word.traits & CASES) !== CASES || word.end - word.start < SHORTEST) continue;
    const letters = text.slice(word.start, word.end);
    if (!isUnaccented(letters, style) || isPartOfWord(text, word)) continue;
    problems ??= [];
    problems.push(describe(letters, word));
  }
  return problems ?? NO_PROBLEMS;
}

function isUnaccented(letters: string, style: HouseStyle): boolean {
  if (!LOWER_ONLY.test(letters) || countSyllables(letters) < 2) return false;
  return !style.unaccentedWords.has(letters.toLowerCase()) && !style.allowedWords.has(letters);
}

function describe(letters: string, { start }: Word): ProseProblem {
  const right = CAPITAL_VOWEL.test(letters)
    ? `${letters.charAt(0)}${TONOS}`.normalize("NFC") + letters.slice(1)
    : undefined;
  const isCertain = right !== undefined && CERTAIN.has(letters.toLowerCase());
  const advice = messages.unaccentedCapital(letters, isCertain ? right : undefined);
  const problem = { offset: start, length: letters.length, ...advice };
  if (!isCertain) return problem;
  return { ...problem, edits: [{ start, end: start + letters.length, replacement: right }] };
}
