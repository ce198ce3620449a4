import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { ACCENTED, GREEK, LOWER, UPPER } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText, Word } from "../tokenise.ts";

const KINDS = GREEK | UPPER | LOWER | ACCENTED;
/** Vowels that are apart lose the accent that showed it; a diaeresis shows it instead. */
const APART = /([ΑΕΟΥ])\u0301([ΙΥ])(?!\u0308)/gu;

/** A word in capitals that keeps its accent: `ΡΏΣΙΑ`. */
export const accentInCapitals: ProseRule = { id: "accent-in-capitals", severity: "warning", check };

function check({ text, words }: TokenisedText, style: HouseStyle): readonly ProseProblem[] {
  if (!words.some(isAccentedInCapitals)) return NO_PROBLEMS;
  return words.filter(isAccentedInCapitals).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    if (style.allowedWords.has(word)) return [];
    const replacement = removeAccents(word);
    const advice = messages.accentInCapitals(word, replacement);
    const edits = [{ start, end, replacement }];
    return [{ offset: start, length: word.length, ...advice, edits }];
  });
}

/** One capital with an accent, such as Ή, is right. */
function isAccentedInCapitals({ start, end, traits }: Word): boolean {
  return (traits & KINDS) === (GREEK | UPPER | ACCENTED) && end - start > 1;
}

function removeAccents(word: string): string {
  return word
    .normalize("NFD")
    .replace(APART, "$1$2\u0308")
    .replace(/[\u0300\u0301\u0342]/gu, "")
    .normalize("NFC");
}
