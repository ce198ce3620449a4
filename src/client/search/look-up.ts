import { familyOf, stemOf } from "../../search/words/families.ts";
import { foldWord } from "../../search/words/fold.ts";
import type { WordsFile } from "../../search/words/index-files.ts";
import { isLatin, keyOf, listKeys } from "../../search/words/keys.ts";
import { listSwitched } from "../../search/words/layout.ts";
import { NAME_WEIGHT, PAGES_IN_PART, parsePostings } from "../../search/words/postings.ts";
import { haveSameTone } from "../../search/words/tones.ts";
import type { IndexReader } from "./index-reader.ts";
import type { AskedWord } from "./read-query.ts";
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
  /** Weights by page: of all pages, and of those that are called so. */
  readonly pages: ReadonlyMap<number, number>;
  readonly names: ReadonlyMap<number, number>;
}

/** What the index has for a word of a query. */
export interface LookedUp {
  readonly word: string;
  readonly isOptional: boolean;
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
const OTHER = { form: 0.7, word: 0.5 } as const;

/** Letters that a word has to have: for a slip to be forgiven, for its beginning to be enough, and to be suggested. */
const LEAST = { slip: 5, beginning: 3, near: 4 } as const;

const MOST_NEAR = 5;

interface IndexWord {
  readonly family: string;
  readonly spelling: string;
  readonly folded: string;
  readonly key: string;
  readonly stem: string;
  readonly postings: string;
}

/** The words of each file, which are read once. */
const wordsOfFiles = new WeakMap<WordsFile, readonly IndexWord[]>();

/** Looks a word of a query up: as it is, and unless that alone is asked for, as it sounds and with slips. */
export async function lookUp(
  { folded: word, typed, isOptional, isSwitched }: AskedWord,
  index: IndexReader,
  isLiteral: boolean,
): Promise<LookedUp> {
  const keys = listKeys(word);
  const switched = listSwitched(word).flatMap(listKeys);
  if (isSwitched && !isLiteral) {
    const found = findFamilies(switched, await readWords(switched, index), "layout");
    if (found.some(hasPages)) return { word, isOptional, found, near: [] };
  }
  const wanted = isLiteral ? keys.slice(0, 1) : keys;
  // Most words are what they are likeliest to be; other readings are in other files.
  const likeliest = await readWords(wanted.slice(0, 1), index);
  const isKnown = findFamilies(wanted, likeliest, "sound").length > 0;
  const own = isKnown ? likeliest : await readWords(wanted, index);
  const same = findSame(word, typed, own);
  if (isLiteral) return { word, isOptional, found: same, near: [] };
  const sounds = isLatin(word) ? findFamilies(keys, own, "sound") : [];
  const isFound = [...same, ...sounds].some(hasPages);
  const other = isFound ? [] : await readWords(switched, index);
  const all = [...new Set([...own, ...other])];
  const found = [
    ...same,
    ...sounds,
    ...findLayout(word, switched, other),
    ...findBeginnings(word, keys, own),
    ...(await findSlips(word, keys, own, index)),
  ];
  const near = found.length > 0 ? [] : findNear(keys, all);
  return { word, isOptional, found: keepBest(found), near };
}

function hasPages({ pages }: FoundWord): boolean {
  return pages.size > 0;
}

/** The words that are in the files of the families of keys. */
async function readWords(
  keys: readonly string[],
  index: IndexReader,
): Promise<readonly IndexWord[]> {
  const files = await index.readWords([...new Set(keys.map(familyOf))]);
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
      const key = keyOf(folded);
      return { family, spelling, folded, key, stem: stemOf(key), postings };
    }),
  );
}

/** The word itself and its family; of a Latin word, what is written in Latin letters. Of words that differ by accents, those as typed. */
function findSame(word: string, typed: string, words: readonly IndexWord[]): readonly FoundWord[] {
  const key = keyOf(word);
  const family = familyOf(key);
  const found = words.filter((each) => {
    return each.folded === word || (each.family === family && !isLatin(word));
  });
  const isCalledSo = ({ folded, spelling }: IndexWord): boolean =>
    folded === word && haveSameTone(spelling, typed);
  const kept = found.some(isCalledSo)
    ? found.filter(({ spelling }) => haveSameTone(spelling, typed))
    : found;
  return kept.map((each) => {
    return toFound(each, "same", each.folded === word ? 1 : fitOf(each, [key]));
  });
}

/** Words with one of the keys, and their families. */
function findFamilies(
  keys: readonly string[],
  words: readonly IndexWord[],
  way: Way,
): readonly FoundWord[] {
  const families = new Set(keys.map(familyOf));
  return words
    .filter(({ family }) => families.has(family))
    .map((each) => toFound(each, way, fitOf(each, keys)));
}

/** What is typed in Greek letters by mistake is in Latin ones; the other way round it is in either. */
function findLayout(
  word: string,
  switched: readonly string[],
  words: readonly IndexWord[],
): readonly FoundWord[] {
  const found = findFamilies(switched, words, "layout");
  return found.filter(({ folded }) => isLatin(word) || isLatin(folded));
}

function fitOf({ key, stem }: IndexWord, keys: readonly string[]): number {
  if (keys.includes(key)) return 1;
  return keys.some((each) => stemOf(each) === stem) ? OTHER.form : OTHER.word;
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
      return keys.some((each) => isOneSlip(each, key)) || isOneSlip(word, folded);
    });
    const forms = words.filter(({ stem }) => keys.some((each) => isOneSlip(stemOf(each), stem)));
    const families = new Set([...wrong, ...forms].map(({ family }) => family));
    return words
      .filter(({ family }) => families.has(family))
      .map((each) => toFound(each, "slip", wrong.includes(each) ? 1 : OTHER.form));
  };
  const found = find(own);
  if (found.length > 0) return found;
  const shifted = keys.slice(0, 2).flatMap((key) => {
    return [key.slice(1), (key[1] ?? "") + (key[0] ?? "") + key.slice(2)];
  });
  return find(await readWords(shifted, index));
}

/** Whether two keys or stems, both long enough, differ in at most one letter. */
function isOneSlip(one: string, other: string): boolean {
  const isLong = Math.min(one.length, other.length) >= LEAST.slip - 1;
  return isLong && countSlips(one, other, 1) <= 1;
}

function findNear(keys: readonly string[], words: readonly IndexWord[]): readonly string[] {
  const slips = words
    .filter(({ key }) => key.length >= LEAST.near)
    .map(({ spelling, family, key }) => {
      return { spelling, family, slips: Math.min(...keys.map((each) => countSlips(each, key, 2))) };
    })
    .filter(({ slips: count }) => count <= 2)
    .sort((a, b) => a.slips - b.slips || (a.spelling < b.spelling ? -1 : 1));
  const ofFamilies = new Map(
    [...slips].reverse().map(({ family, spelling }) => [family, spelling]),
  );
  return [...ofFamilies.values()].reverse().slice(0, MOST_NEAR);
}

function toFound({ spelling, folded, postings }: IndexWord, way: Way, fit: number): FoundWord {
  const all = parsePostings(postings);
  return {
    way,
    folded,
    spelling,
    fit: FITS[way] * fit,
    pages: new Map(all),
    names: new Map(all.filter(([page, weight]) => page < PAGES_IN_PART && weight >= NAME_WEIGHT)),
  };
}

/** Each word once, as what answers best. */
function keepBest(found: readonly FoundWord[]): readonly FoundWord[] {
  const best = new Map<string, FoundWord>();
  for (const each of found) {
    const known = best.get(each.spelling);
    if (!known || known.fit < each.fit) best.set(each.spelling, each);
  }
  return [...best.values()];
}
