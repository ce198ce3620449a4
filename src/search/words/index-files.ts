/** The shapes of the files of the search index, as JSON; a browser loads those that a query needs. */

/** `index.json`: which files there are. */
export interface IndexHead {
  /**
   * Beginnings of families, each with a file of words; a family is in the file of the longest beginning that it has, and in those that
   * have the same beginning with a number.
   */
  readonly words: readonly string[];
  /** For each part, the number of the first page in each of its files of texts. */
  readonly texts: readonly (readonly number[])[];
  /** How many files of filters there are. */
  readonly filters: number;
}

/** `words-*.json`: by family, then by word as it is spelled: where it is. */
export type WordsFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `texts-*.json`: pages in the order of their numbers. */
export type TextsFile = readonly IndexedPage[];

/** What a result shows of a page; names of people and the like have a kind and no day. */
export interface IndexedPage {
  /** Address on the site, without the slash before. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly kind?: string;
  readonly story?: string;
  /** Such as `2022-01-05`. */
  readonly day?: string;
}

/** `filters-*.json`: the name of a filter, its value, and the pages that have it. */
export type FiltersFile = readonly (readonly [filter: string, value: string, pages: string])[];

/** `names.json`: names to suggest: the name, where it leads, and other spellings. */
export type NamesFile = readonly (readonly [name: string, path: string, others?: string])[];

/** The beginning under which families are that begin with neither a Latin letter nor a digit: a file's name is plain. */
export const OTHER_LETTERS = "_";

/** The beginning of a family's words in their further files: `a`, `a-1`, `a-2`. */
export function formatFileName(beginning: string, index: number): string {
  return index === 0 ? beginning : `${beginning}-${index}`;
}

/** The file of words of the families with a beginning. */
export function wordsFileOf(beginning: string): string {
  return `words-${beginning}.json`;
}

/** The file of texts of a part that begins with a page. */
export function textsFileOf(part: number, first: number): string {
  return `texts-${part}-${first}.json`;
}

/** The file of filters with a number, from 1. */
export function filtersFileOf(number: number): string {
  return `filters-${number}.json`;
}
