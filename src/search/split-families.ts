import { OTHER_LETTERS, formatFileName } from "./words/index-files.ts";

/** Sizes in UTF-16 code units, of which Greek letters take two bytes: what files of one letter, and of one family, have before others are begun. */
const SIZES = { words: 24_000, family: 40_000 } as const;

/** A file of words: all families with a beginning, and where each word is. */
export interface WordsOfBeginning {
  readonly beginning: string;
  readonly families: readonly (readonly [string, Readonly<Record<string, string>>])[];
}

/** Deals families out to files by their first letter, and by further letters where a file would be too large. */
export function splitFamilies(
  families: readonly (readonly [string, readonly (readonly [string, string])[]])[],
): readonly WordsOfBeginning[] {
  const rows = families.map(([family, words]) => [family, Object.fromEntries(words)] as const);
  return splitByLetter(rows, 0)
    .flatMap(splitByWord)
    .toSorted((a, b) => (a.beginning < b.beginning ? -1 : 1));
}

/** Deals the words of one beginning out to several files where letters alone leave too many, as of a family that is in almost every text. */
function splitByWord(whole: WordsOfBeginning): readonly WordsOfBeginning[] {
  const { beginning, families } = whole;
  if (sumSizes(families) <= SIZES.family) return [whole];
  const files: Record<string, Record<string, string>>[] = [{}];
  let size = 0;
  for (const [family, words] of families) {
    for (const [word, postings] of Object.entries(words)) {
      const own = word.length + postings.length;
      if (size > 0 && size + own > SIZES.family) {
        files.push({});
        size = 0;
      }
      size += own;
      const file = files.at(-1) ?? {};
      file[family] = { ...file[family], [word]: postings };
    }
  }
  return files.map((file, index) => {
    return { beginning: formatFileName(beginning, index), families: Object.entries(file) };
  });
}

function splitByLetter(
  rows: WordsOfBeginning["families"],
  length: number,
): readonly WordsOfBeginning[] {
  const groups = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const beginning = beginningOf(row[0], length + 1);
    const group = groups.get(beginning) ?? [];
    groups.set(beginning, group);
    group.push(row);
  }
  return [...groups].flatMap(([beginning, families]) => {
    const isLast = beginning.length <= length || beginning === OTHER_LETTERS;
    if (isLast || sumSizes(families) <= SIZES.words) return [{ beginning, families }];
    return splitByLetter(families, length + 1);
  });
}

/** About how many code units families have as JSON. */
function sumSizes(families: WordsOfBeginning["families"]): number {
  const words = families.flatMap(([, each]) => Object.entries(each));
  return words.reduce((sum, [word, postings]) => sum + word.length + postings.length + 6, 0);
}

function beginningOf(family: string, length: number): string {
  return /^[a-z0-9]+/.exec(family.slice(0, length))?.[0] ?? OTHER_LETTERS;
}
