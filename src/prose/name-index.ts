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
  const targets = [...new Set(names.flatMap(listNameWords))].map(createTarget);
  const byPart = indexParts(targets);
  const wrongByWord = groupByFirstWord(wrongNames);
  const known = new Map<string, string | undefined>();
  return {
    findWrongName: (word, text, offset) =>
      wrongByWord
        .get(word)
        ?.find(
          ({ wrong }) =>
            text.startsWith(wrong, offset) && !IN_WORD.test(text.slice(offset + wrong.length)),
        ),
    findRightName: (word) => {
      if (right.has(word)) return undefined;
      if (!known.has(word)) known.set(word, findNear(word, byPart));
      return known.get(word);
    },
  };
}

function groupByFirstWord(
  wrongNames: readonly WrongName[],
): ReadonlyMap<string, readonly WrongName[]> {
  const words = new Set(wrongNames.map(({ wrong }) => firstWord(wrong)));
  return new Map(
    [...words].map((word) => [word, wrongNames.filter(({ wrong }) => firstWord(wrong) === word)]),
  );
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

function findNear(
  word: string,
  byPart: ReadonlyMap<string, readonly Target[]>,
): string | undefined {
  if (word.length < SHORTEST_NAME - 1) return undefined;
  const folded = foldWord(word);
  const near = listParts(folded, 2).flatMap((part) => byPart.get(part) ?? []);
  const same = near.find((target) => target.folded === folded);
  if (same !== undefined) return isSameSpelling(word, same.name) ? undefined : same.name;
  const found = near.filter((target) => editDistance(folded, target.folded) <= target.limit);
  if (found.some((target) => isInflection(folded, target.folded))) return undefined;
  return found[0]?.name;
}

/** In capitals a name has no accents. */
function isSameSpelling(word: string, name: string): boolean {
  return word === name || word === word.toUpperCase();
}

/** Two words that a few deletions make the same differ by at most as many letters each. */
function indexParts(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const byPart = new Map<string, Target[]>();
  for (const target of targets) {
    for (const part of listParts(target.folded, target.limit)) {
      const others = byPart.get(part);
      if (others === undefined) byPart.set(part, [target]);
      else others.push(target);
    }
  }
  return byPart;
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
