import { isCommon } from "../../search/words/common-words.ts";
import { foldWord, readWords } from "../../search/words/fold.ts";
import { dropDeadKeys } from "../../search/words/layout.ts";

/** What a query asks for. */
export interface Query {
  /** Folded, each once, without those that are in almost every text. */
  readonly words: readonly string[];
  /** Folded words that have to follow each other, common ones among them. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether it has words, but only common ones. */
  readonly isCommon: boolean;
}

const PHRASE = /[«“„"]([^«»“”„"]*)[»”“"]/g;

/** Reads a query; what is in marks of a quotation is a phrase. */
export function readQuery(text: string): Query {
  const all = readWords(dropDeadKeys(text)).map(foldWord);
  const words = [...new Set(all)].filter((word) => !isCommon(word));
  const phrases = Array.from(text.matchAll(PHRASE), ([, phrase = ""]) => {
    return readWords(phrase).map(foldWord);
  });
  return {
    words,
    phrases: phrases.filter((phrase) => phrase.length > 1),
    isCommon: all.length > 0 && words.length === 0,
  };
}
