import { isCommon, mayBeCommon } from "../../search/words/common-words.ts";
import { foldWord, readWords } from "../../search/words/fold.ts";
import { dropDeadKeys } from "../../search/words/layout.ts";

/** What a query asks for. */
export interface Query {
  /** Each once, without those that are in almost every text. */
  readonly words: readonly AskedWord[];
  /** Folded words that have to follow each other, common ones among them. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether it has words, but only common ones. */
  readonly isCommon: boolean;
}

/** A word of a query. */
export interface AskedWord {
  readonly folded: string;
  /** As it is typed. */
  readonly typed: string;
  /** Whether pages without it count too, because it may be a common word in other letters. */
  readonly isOptional: boolean;
  /** Whether it was typed on the other layout of the keyboard: it had keys for accents. */
  readonly isSwitched: boolean;
}

/** A word that may be a common one is not looked for where it is as short as this. */
const SHORT = 3;

const PHRASE = /[«“„"]([^«»“”„"]*)[»”“"]/g;

/** Reads a query; what is in marks of a quotation is a phrase. */
export function readQuery(text: string): Query {
  const plain = dropDeadKeys(text);
  const isSwitched = plain.length < text.length && !/\p{Script=Greek}/u.test(text);
  const all = readWords(plain);
  const rare = new Map(all.map((typed) => [foldWord(typed), typed]));
  const words = [...rare]
    .filter(([folded]) => !isCommon(folded))
    .map(([folded, typed]) => {
      return { folded, typed, isOptional: mayBeCommon(folded), isSwitched };
    });
  const phrases = Array.from(text.matchAll(PHRASE), ([, phrase = ""]) => {
    return readWords(phrase).map(foldWord);
  });
  return {
    words: keepSure(words),
    phrases: phrases.filter((phrase) => phrase.length > 1),
    isCommon: all.length > 0 && words.length === 0,
  };
}

/** Without short words that may be common ones, where there are others; all are sure where none is. */
function keepSure(words: readonly AskedWord[]): readonly AskedWord[] {
  if (words.every(({ isOptional }) => isOptional)) {
    return words.map((word) => ({ ...word, isOptional: false }));
  }
  return words.filter(({ folded, isOptional }) => !isOptional || folded.length > SHORT);
}
