import { editDistance } from "./edit-distance.ts";
import { foldWord, isIndeclinable, isInflection } from "./inflection.ts";

/** A name that texts have to spell as it is written here. */
export interface KnownName {
  readonly text: string;
  /** Whether its Greek words are names too; in «Γαλλικό Πρακτορείο» each is a word like others. */
  readonly isProper: boolean;
}

/** A wrong spelling of a name, and the right one. */
export interface WrongName {
  readonly wrong: string;
  readonly right: string;
}

/** The names that the house knows, to be looked up by a word of a text. */
export interface NameIndex {
  /** The listed wrong spelling that begins with a word, at the word's place in a text. */
  readonly findWrongName: (word: string, text: string, offset: number) => WrongName | undefined;
  /** The known name that a capitalised word is almost; undefined where it is one, or is like none. */
  readonly findRightName: (word: string) => string | undefined;
}

/** A known name, its letters alone, and how many of them may differ. */
interface Target {
  readonly name: string;
  readonly folded: string;
  readonly limit: number;
}

const SHORTEST_NAME = 5;
/** Shorter names differ from other words by one letter too often. */
const SHORTEST_NEAR_NAME = 6;
/** In a name this long that no ending changes, two letters may be wrong. */
const LONG_NAME = 9;
/** Longer words are like no name: what is left of a word when two letters are taken out grows with the square of its length. */
const LONGEST_NEAR_NAME = 32;
/** What is left of all names together, at most, when letters are taken out; it fills the memory. */
const MOST_PARTS = 1_000_000;
const WORD_BREAK = /[^\p{L}\p{M}\p{N}]+/u;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const GREEK_WORD = /^\p{Script=Greek}/u;
const LOWER_WORD = /(?<![\p{L}\p{M}])\p{Ll}/u;

/** Makes the index of known names and of wrong spellings; allowed words are never wrong. */
export function createNameIndex(
  names: readonly KnownName[],
  wrongNames: readonly WrongName[],
  allowedWords: ReadonlySet<string>,
): NameIndex {
  const right = new Set([...allowedWords, ...names.flatMap(({ text }) => text.split(WORD_BREAK))]);
  const targets = limitParts([...new Set(names.flatMap(listNameWords))].map(createTarget));
  const near = indexParts(targets);
  const wrongByWord = groupByFirstWord(wrongNames);
  const known = new Map<string, string | undefined>();
  return {
    findWrongName: (word, text, offset) => {
      const { lengths, byText } = wrongByWord.get(word) ?? NO_WRONG_NAMES;
      const length = lengths.find(
        (each) =>
          byText.has(text.slice(offset, offset + each)) &&
          !IN_WORD.test(text.slice(offset + each, offset + each + 2)),
      );
      return length === undefined ? undefined : byText.get(text.slice(offset, offset + length));
    },
    findRightName: (word) => {
      if (right.has(word)) return undefined;
      if (!known.has(word)) known.set(word, findNear(word, near));
      return known.get(word);
    },
  };
}

/** The wrong spellings that begin with one word. */
interface WrongNames {
  readonly byText: ReadonlyMap<string, WrongName>;
  /** Those that they have, longest first. */
  readonly lengths: readonly number[];
}

const NO_WRONG_NAMES: WrongNames = { byText: new Map(), lengths: [] };

function groupByFirstWord(wrongNames: readonly WrongName[]): ReadonlyMap<string, WrongNames> {
  const groups = new Map<string, Map<string, WrongName>>();
  for (const wrongName of wrongNames) {
    const word = firstWord(wrongName.wrong);
    const group = groups.get(word) ?? new Map<string, WrongName>();
    groups.set(word, group.set(wrongName.wrong, wrongName));
  }
  return new Map(
    [...groups].map(([word, byText]) => [word, { byText, lengths: listLengths(byText) }]),
  );
}

function listLengths(byText: ReadonlyMap<string, WrongName>): readonly number[] {
  return [...new Set([...byText.keys()].map(({ length }) => length))].sort((a, b) => b - a);
}

function firstWord(name: string): string {
  return name.split(WORD_BREAK, 1)[0] ?? "";
}

/** The words of a name that are names; the first of «Περιοχή του Αλμάτι» is not. */
function listNameWords({ text, isProper }: KnownName): readonly string[] {
  const words = text.split(WORD_BREAK);
  return words.filter((word, index) => {
    if (word.length < SHORTEST_NAME || !/^\p{Lu}/u.test(word)) return false;
    if (!GREEK_WORD.test(word)) return true;
    return isProper && !(index === 0 && LOWER_WORD.test(text));
  });
}

function createTarget(name: string): Target {
  const folded = foldWord(name);
  if (folded.length < SHORTEST_NEAR_NAME) return { name, folded, limit: 0 };
  const isLong = folded.length >= LONG_NAME && isIndeclinable(folded);
  return { name, folded, limit: isLong ? 2 : 1 };
}

/** The targets with as many letters that may differ as the memory has room for: among very many names, only fewer. */
function limitParts(targets: readonly Target[]): readonly Target[] {
  const atMost = (most: number): readonly Target[] =>
    targets.map((target) => ({ ...target, limit: Math.min(target.limit, most) }));
  return [targets, atMost(1)].find((each) => countParts(each) <= MOST_PARTS) ?? atMost(0);
}

/** How many parts the targets have together; those that some have in common count for each. */
function countParts(targets: readonly Target[]): number {
  return targets.reduce((sum, { folded: { length }, limit }) => {
    const pairs = limit === 2 ? (length * (length - 1)) / 2 : 0;
    return length > LONGEST_NEAR_NAME ? sum : sum + 1 + (limit > 0 ? length : 0) + pairs;
  }, 0);
}

/** The known names, by what is left of them. */
interface NearNames {
  readonly byPart: ReadonlyMap<string, readonly Target[]>;
  /** How many letters may differ, at most, in names of each length. */
  readonly limits: ReadonlyMap<number, number>;
}

function findNear(word: string, { byPart, limits }: NearNames): string | undefined {
  if (word.length < SHORTEST_NAME - 1 || word.length > 2 * LONGEST_NEAR_NAME) return undefined;
  const folded = foldWord(word);
  const depth = findDepth(folded.length, limits);
  if (depth === undefined) return undefined;
  const near = new Set(listParts(folded, depth).flatMap((part) => byPart.get(part) ?? []));
  const same = [...near].find((target) => target.folded === folded);
  if (same !== undefined) return isSameSpelling(word, same.name) ? undefined : same.name;
  const found = [...near].filter((target) => editDistance(folded, target.folded) <= target.limit);
  if (found.some((target) => isInflection(folded, target.folded))) return undefined;
  return found[0]?.name;
}

/** How many letters may differ between a word of a length and any name; undefined where none is as long. */
function findDepth(length: number, limits: ReadonlyMap<number, number>): number | undefined {
  const possible = [-2, -1, 0, 1, 2].flatMap((difference) => {
    const limit = limits.get(length + difference);
    return limit !== undefined && limit >= Math.abs(difference) ? [limit] : [];
  });
  return possible.length === 0 ? undefined : Math.max(...possible);
}

/** In capitals a name has no accents. */
function isSameSpelling(word: string, name: string): boolean {
  return word === name || word === word.toUpperCase();
}

/** Two words that a few deletions make the same differ by at most as many letters each. */
function indexParts(targets: readonly Target[]): NearNames {
  const byPart = new Map<string, Target[]>();
  const limits = new Map<number, number>();
  for (const target of targets) {
    const { length } = target.folded;
    if (length > LONGEST_NEAR_NAME) continue;
    limits.set(length, Math.max(target.limit, limits.get(length) ?? 0));
    for (const part of listParts(target.folded, target.limit)) {
      const others = byPart.get(part);
      if (others === undefined) byPart.set(part, [target]);
      else others.push(target);
    }
  }
  return { byPart, limits };
}

/** A word, and what is left of it when up to so many letters are taken out. */
function listParts(word: string, depth: number): readonly string[] {
  const parts = new Set([word]);
  let longest = [word];
  for (let taken = 0; taken < depth; taken += 1) {
    const shorter: string[] = [];
    for (const part of longest) {
      for (let index = 0; index < part.length; index += 1) {
        const rest = part.slice(0, index) + part.slice(index + 1);
        if (parts.has(rest)) continue;
        parts.add(rest);
        shorter.push(rest);
      }
    }
    longest = shorter;
  }
  return [...parts];
}
