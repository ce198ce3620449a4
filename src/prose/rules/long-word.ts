import { wordTooLong } from "../../messages/source/file-limits.ts";
import type { HouseStyle } from "../house-style.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

const LETTERS_SHOWN = 20;

/** A word of more letters than any word has. */
export const longWord: ProseRule = { id: "long-word", severity: "error", check };

function check({ text, words }: TokenisedText, { limits }: HouseStyle): readonly ProseProblem[] {
  const { wordLetters } = limits;
  // A text of fewer characters, such as most fields, has no such word.
  if (text.length <= wordLetters) return NO_PROBLEMS;
  return words
    .filter(({ start, end }) => end - start > wordLetters)
    .map(({ start, end }) => {
      const length = end - start;
      const letters = text.slice(start, start + LETTERS_SHOWN);
      return { offset: start, length, ...wordTooLong(letters, length, wordLetters) };
    });
}
