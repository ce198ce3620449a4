import { type KnownName, type NameIndex, createNameIndex } from "./name-index.ts";

/** The house's own lists, as they are in its style file. */
export interface StyleLists {
  /** Words that are right as they are, whatever a rule for single words says. */
  readonly allowedWords: readonly string[];
  /** Words of two syllables in writing that take no accent, and abbreviations. */
  readonly unaccentedWords: readonly string[];
  /** Words that may be twice in a row, such as «σιγά σιγά». */
  readonly doubledWords: readonly string[];
  /** Wrong spellings of names, each with the right one. */
  readonly wrongNames: Readonly<Record<string, string>>;
  /** In words and in characters. */
  readonly limits: { readonly sentenceWords: number; readonly descriptionCharacters: number };
}

/** The house's lists, ready to be looked up. */
export interface HouseStyle {
  readonly allowedWords: ReadonlySet<string>;
  readonly unaccentedWords: ReadonlySet<string>;
  readonly doubledWords: ReadonlySet<string>;
  readonly limits: StyleLists["limits"] & {
    /** The most letters of a word. */
    readonly wordLetters: number;
  };
  readonly names: NameIndex;
}

/** Prepares the house's lists and the names that it knows for the rules. */
export function createHouseStyle(
  lists: StyleLists,
  names: readonly KnownName[],
  wordLetters: number,
): HouseStyle {
  const wrongNames = Object.entries(lists.wrongNames).map(([wrong, right]) => ({ wrong, right }));
  const allowedWords = new Set(lists.allowedWords);
  return {
    allowedWords,
    unaccentedWords: new Set(lists.unaccentedWords),
    doubledWords: new Set(lists.doubledWords),
    limits: { ...lists.limits, wordLetters },
    names: createNameIndex(names, wrongNames, allowedWords),
  };
}
