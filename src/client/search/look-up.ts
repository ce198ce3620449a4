import { familyOf } from "../../search/words/families.ts";
import { foldWord } from "../../search/words/fold.ts";
import type { WordsFile } from "../../search/words/index-files.ts";
import { isLatin, keyOf, listKeys } from "../../search/words/keys.ts";
import { switchLayout } from "../../search/words/layout.ts";
import { PAGES_IN_PART, parsePostings } from "../../search/words/postings.ts";
import type { IndexReader } from "./index-reader.ts";
import { countSlips } from "./slips.ts";

/** How a word of the index answers a word of a query, the best first. */
export const WAYS = ["same", "sound", "layout", "beginning", "slip"] as const;
export type Way = (typeof WAYS)[number];

/** A word of the index that answers a word of a query. */
export interface FoundWord {
  readonly way: Way;
  readonly folded: string;
  readonly spelling: string;
  /** From 0 to 1: how well it answers. */
  readonly fit: number;
  /** Weights by page: of stories and sections, and of names. */
  readonly pages: ReadonlyMap<number, number>;
  readonly names: ReadonlyMap<number, number>;
}

/** What the index has for a word of a query. */
export interface LookedUp {
  readonly word: string;
  readonly found: readonly FoundWord[];
  /** Words that look like it, as they are spelled; for where nothing is found. */
  readonly near: readonly string[];
}

const FITS: Readonly<Record<Way, number>> = {
  same: 1,
  sound: 0.9,
  layout: 0.8,
  beginning: 0.6,
  slip: 0.5,
};

/** What another form of a word, and another word of its family, count beside the word itself. */
const OTHER_FORM = 0.7;

/** Letters that a word has to have: for a slip to be forgiven, for its beginning to be enough, and to be suggested. */
const LEAST = { slip: 5, beginning: 3, near: 4 } as const;

const MOST_NEAR = 5;

interface IndexWord {
  readonly family: string;
  readonly spelling: string;
  readonly folded: string;
  readonly key: string;
  readonly postings: string;
}

/** The words of each file, which are read once. */
const wordsOfFiles = new WeakMap<WordsFile, readonly IndexWord[]>();

/** Looks a folded word of a query up: as it is, and unless that alone is asked for, as it sounds and with slips. */
export async function lookUp(
  word: string,
  index: IndexReader,
  isLiteral: boolean,
): Promise<LookedUp> {
  const keys = listKeys(word);
  const switched = listKeys(switchLayout(word));
  const wanted = isLiteral ? keys.slice(0, 1) : keys;
  // Most words are what they are likeliest to be; other readings are in other files.
  const likeliest = listWords(await index.readWords(listFamilies(wanted.slice(0, 1))));
  const isKnown = findFamilies(wanted, likeliest, "sound").length > 0;
  const own = isKnown ? likeliest : listWords(await index.readWords(listFamilies(wanted)));
  const same = findSame(word, own);
  if (isLiteral) return { word, found: same, near: [] };
  const sounds = isLatin(word) ? findFamilies(keys, own, "sound") : [];
  const other = listWords(
    [...same, ...sounds].some(hasPages) ? [] : await index.readWords(listFamilies(switched)),
  );
  const all = [...new Set([...own, ...other])];
  const found = [
    ...same,
    ...sounds,
    ...findFamilies(switched, other, "layout"),
    ...findBeginnings(word, keys, own),
    ...(await findSlips(word, keys, own, index)),
  ];
  return { word, found: keepBest(found), near: found.length > 0 ? [] : findNear(keys, all) };
}

function hasPages({ pages }: FoundWord): boolean {
  return pages.size > 0;
}

function listFamilies(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(familyOf))];
}

function listWords(files: readonly WordsFile[]): readonly IndexWord[] {
  return files.flatMap((file) => {
    const known = wordsOfFiles.get(file) ?? readFile(file);
    wordsOfFiles.set(file, known);
    return known;
  });
}

function readFile(file: WordsFile): readonly IndexWord[] {
  return Object.entries(file).flatMap(([family, words]) =>
    Object.entries(words).map(([spelling, postings]) => {
      const folded = foldWord(spelling);
      return { family, spelling, folded, key: keyOf(folded), postings };
    }),
  );
}

/** The word itself and its family; of a Latin word, what is written in Latin letters. */
function findSame(word: string, words: readonly IndexWord[]): readonly FoundWord[] {
  const family = familyOf(keyOf(word));
  return words
    .filter((each) => each.folded === word || (each.family === family && !isLatin(word)))
    .map((each) => toFound(each, "same", each.folded === word ? 1 : OTHER_FORM));
}

/** Words with one of the keys, and their families. */
function findFamilies(
  keys: readonly string[],
  words: readonly IndexWord[],
  way: Way,
): readonly FoundWord[] {
  const wanted = new Set(keys);
  const families = new Set(keys.map(familyOf));
  return words
    .filter(({ family }) => families.has(family))
    .map((each) => toFound(each, way, wanted.has(each.key) ? 1 : OTHER_FORM));
}

function findBeginnings(
  word: string,
  keys: readonly string[],
  words: readonly IndexWord[],
): readonly FoundWord[] {
  if (word.length < LEAST.beginning) return [];
  const isBegun = ({ folded, key }: IndexWord): boolean => {
    return folded.startsWith(word) || keys.some((each) => key.startsWith(each));
  };
  return words.filter(isBegun).map((each) => toFound(each, "beginning", 1));
}

/** Words that differ in one letter, with their families; the first letter may be the wrong one too. */
async function findSlips(
  word: string,
  keys: readonly string[],
  own: readonly IndexWord[],
  index: IndexReader,
): Promise<readonly FoundWord[]> {
  if (word.length < LEAST.slip || /\p{N}/u.test(word)) return [];
  const find = (words: readonly IndexWord[]): readonly FoundWord[] => {
    const wrong = words.filter(({ key, folded }) => {
      const isNear = keys.some((each) => countSlips(each, key, 1) <= 1);
      return isNear || countSlips(word, folded, 1) <= 1;
    });
    const families = new Set(wrong.map(({ family }) => family));
    return words
      .filter(({ family }) => families.has(family))
      .map((each) => toFound(each, "slip", wrong.includes(each) ? 1 : OTHER_FORM));
  };
  const found = find(own);
  if (found.length > 0) return found;
  const shifted = keys.slice(0, 2).flatMap((key) => {
    return [key.slice(1), (key[1] ?? "") + (key[0] ?? "") + key.slice(2)];
  });
  return find(listWords(await index.readWords(listFamilies(shifted))));
}

function findNear(keys: readonly string[], words: readonly IndexWord[]): readonly string[] {
  const slips = words
    .filter(({ key }) => key.length >= LEAST.near)
    .map(({ spelling, family, key }) => {
      return { spelling, family, slips: Math.min(...keys.map((each) => countSlips(each, key, 2))) };
    })
    .filter(({ slips: count }) => count <= 2)
    .sort((a, b) => a.slips - b.slips || (a.spelling < b.spelling ? -1 : 1));
  const ofFamilies = new Map(slips.toReversed().map(({ family, spelling }) => [family, spelling]));
  return [...ofFamilies.values()].reverse().slice(0, MOST_NEAR);
}

function toFound({ spelling, folded, postings }: IndexWord, way: Way, fit: number): FoundWord {
  const all = parsePostings(postings);
  return {
    way,
    folded,
    spelling,
    fit: FITS[way] * fit,
    pages: new Map(all.filter(([page]) => page >= PAGES_IN_PART)),
    names: new Map(all.filter(([page]) => page < PAGES_IN_PART)),
  };
}

/** Each word once, as what answers best. */
function keepBest(found: readonly FoundWord[]): readonly FoundWord[] {
  const best = new Map<string, FoundWord>();
  for (const each of found) {
    const known = best.get(each.folded);
    if (!known || known.fit < each.fit) best.set(each.folded, each);
  }
  return [...best.values()];
}
