import * as messages from "../../messages/prose/characters.ts";
import { ACCENTED, GREEK, UPPER, traitsOf } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, type Word, isFree } from "../tokenise.ts";

const VOWELS = "ΑΕΗΙΟΥΩ";
/** Marks that are accents and nothing else. */
const ACCENTS = "΄´`ˊ";
/** Marks that can open a quotation, too. */
const APOSTROPHES = "'’‘᾽ʼ";
const TONOS = "\u0301";
const VOWEL = /[αεηιουω]/giu;

/** An accent that was typed before its capital, such as «΄Ενα», and that a search for the word misses. */
export const detachedTonos: ProseRule = { id: "detached-tonos", severity: "error", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, words, marks } = tokenised;
  if ((marks & (GREEK | UPPER)) !== (GREEK | UPPER)) return NO_PROBLEMS;
  let problems: ProseProblem[] | undefined;
  for (const word of words) {
    if (!isDetached(text, word) || !isFree(tokenised, word.start - 1, word.end)) continue;
    problems ??= [];
    problems.push(describe(text, word));
  }
  return problems ?? NO_PROBLEMS;
}

function isDetached(text: string, { start, end, first, traits }: Word): boolean {
  if ((first & UPPER) === 0 || (first & GREEK) === 0 || start === 0) return false;
  const mark = text[start - 1] ?? "";
  if (!VOWELS.includes(text[start] ?? "")) return false;
  if (isLetter(text, start - 2)) return false;
  if (ACCENTS.includes(mark)) return true;
  // A word of several vowels has its accent somewhere: where nothing else has it, the mark is it.
  if (!APOSTROPHES.includes(mark) || (traits & ACCENTED) !== 0) return false;
  const letters = text.slice(start, end);
  return letters !== letters.toUpperCase() && (letters.match(VOWEL)?.length ?? 0) > 1;
}

function isLetter(text: string, index: number): boolean {
  return index >= 0 && (traitsOf(text.charCodeAt(index)) & GREEK) !== 0;
}

function describe(text: string, { start, end }: Word): ProseProblem {
  const offset = start - 1;
  const letter = `${text[start] ?? ""}${TONOS}`.normalize("NFC");
  const advice = messages.detachedTonos(
    text.slice(offset, end),
    `${letter}${text.slice(start + 1, end)}`,
  );
  const edits = [{ start: offset, end: start + 1, replacement: letter }];
  return { offset, length: end - offset, ...advice, edits };
}
