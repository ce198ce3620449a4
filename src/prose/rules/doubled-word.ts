import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { GREEK, LOWER, SCRIPTS, UPPER } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

/** Of two words that are the same, the second is certainly too much where it is one of these. */
const FUNCTION_WORDS = new Set(
  "ο η το οι τα τον την τη τις στο στη στην στον στα στις στους ένα έναν μια μία και να θα με σε από για ότι που πως δεν μην αν είναι έχει ως προς κατά μετά αλλά".split(
    " ",
  ),
);
/** «η γυναίκα του του είπε»: the same word can close one phrase and open the next, if no name follows. */
const PRONOUNS = new Set("του της τους μου σου μας σας των".split(" "));
const GAP = /^[ \n\t\u00a0]+$/;

/** Shorter words that are there twice are cries and sounds, such as «πω πω», but for those above. */
const SHORTEST = 4;
/** Times and numbers that are repeated, as in «ώρες ώρες» and «χίλια δισεκατομμύρια δισεκατομμύρια». */
const REPEATED = new Set(
  "ώρες μέρες νύχτες φορές στιγμές χρόνια μερικές μερικοί μερικά χιλιάδες εκατομμύρια δισεκατομμύρια τρισεκατομμύρια".split(
    " ",
  ),
);
/** Adverbs such as «βεβαίως βεβαίως» are repeated for stress. */
const ADVERB = /(?:[ωώ]ς)$/;
const VOWEL = /[αεηιουωάέήίόύώΐΰϊϋ]/;
const SENTENCE_START = /(?:^|[.!;…:«"“(—–-])\s*$/;

/** The same word twice in a row, save those that the house lists, and names. */
export const doubledWord: ProseRule = { id: "doubled-word", severity: "warning", check };

function check(tokenised: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  const { text, words } = tokenised;
  let problems: ProseProblem[] | undefined;
  for (let index = 1; index < words.length; index += 1) {
    const first = words[index - 1];
    const second = words[index];
    if (first === undefined || second === undefined) continue;
    if (first.end - first.start !== second.end - second.start) continue;
    if (!isSame(text, first, second)) continue;
    const word = text.slice(second.start, second.end).toLowerCase();
    if (isRight(text, word, [first, second, words[index + 1]], style)) continue;
    problems ??= [];
    problems.push(describe(word, first, second));
  }
  return problems ?? NO_PROBLEMS;
}

function isSame(text: string, first: Word, second: Word): boolean {
  // The last letters differ nearly always.
  const isLong = first.end - first.start > 1;
  if (isLong && text[first.end - 1] !== text[second.end - 1]) return false;
  if (!GAP.test(text.slice(first.end, second.start))) return false;
  const [one, other] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return one.toLowerCase() === other.toLowerCase();
}

function isRight(
  text: string,
  word: string,
  [first, second, next]: readonly [Word, Word, Word | undefined],
  style: HouseStyle,
): boolean {
  if (style.doubledWords.has(word) || REPEATED.has(word)) return true;
  // A number, or the name of an animal, a band or a firm, such as «Caretta caretta».
  if ((second.traits & SCRIPTS) !== GREEK) return true;
  if (PRONOUNS.has(word)) return next !== undefined && (next.first & UPPER) === 0;
  if (FUNCTION_WORDS.has(word)) {
    // Letters with stops behind them are an abbreviation, and words in capitals may be names.
    const isLetter = word.length === 1 && text[second.end] !== ".";
    return (second.traits & LOWER) === 0 && !(isLetter && isStart(text, first));
  }
  if (word.length < SHORTEST || !VOWEL.test(word) || ADVERB.test(word)) return true;
  return isName(text, first, second);
}

function isStart(text: string, { start }: Word): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether two words are a name, such as «Κρι Κρι» or «Τεν τεν»: the first has a capital where no sentence begins. */
function isName(text: string, first: Word, second: Word): boolean {
  if ((second.first & UPPER) !== 0) return true;
  return (first.first & UPPER) !== 0 && !isStart(text, first);
}

function describe(word: string, first: Word, second: Word): ProseProblem {
  const { start, end } = second;
  const problem = { offset: start, length: end - start, ...messages.doubledWord(word) };
  if (!FUNCTION_WORDS.has(word) && !PRONOUNS.has(word)) return problem;
  return { ...problem, edits: [{ start: first.end, end, replacement: "" }] };
}
