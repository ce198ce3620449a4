import { foldWord, stemOf } from "./inflection.ts";
import { type NameWord, type NearNames, findNearNames, indexNames } from "./near-names.ts";

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
  /** The known name that a capitalised word is almost; undefined where it is one, or is like none. `next` is the word behind it. */
  readonly findRightName: (word: string, next?: string) => string | undefined;
}

const SHORTEST_NAME = 5;
const WORD_BREAK = /[^\p{L}\p{M}\p{N}]+/u;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const GREEK_WORD = /^\p{Script=Greek}/u;
const LOWER_WORD = /(?<![\p{L}\p{M}])\p{Ll}/u;
/** Words with a capital that are no names, whatever name is like them; without accents and endings. */
const MONTHS_AND_DAYS =
  /^(?:ιανουαρ|φεβρουαρ|μαρτι|απριλ|μαι|ιουνι|ιουλι|αυγουστ|σεπτεμβρ|οκτωβρ|νοεμβρ|δεκεμβρ|δευτερ|τριτ|τεταρτ|πεμπτ|παρασκευ|σαββατ|κυριακ)(?:ιο|[αοη])?(?:υσ|[ιυσ])?$/;

/** Makes the index of known names and of wrong spellings; allowed words are never wrong. */
export function createNameIndex(
  names: readonly KnownName[],
  wrongNames: readonly WrongName[],
  allowedWords: ReadonlySet<string>,
): NameIndex {
  const right = new Set([...allowedWords, ...names.flatMap(({ text }) => text.split(WORD_BREAK))]);
  const near = indexNames(groupNameWords(names));
  const wrongByWord = groupByFirstWord(wrongNames);
  const known = new Map<string, readonly NameWord[]>();
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
    findRightName: (word, next = "") => {
      if (right.has(word) || word.length < SHORTEST_NAME - 1) return undefined;
      const found = known.get(word) ?? findOthers(word, near);
      known.set(word, found);
      if (found.length === 0) return undefined;
      const follower = stemOf(foldWord(next));
      return found.find(({ followers }) => followers?.has(follower) ?? true)?.name;
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

/** The words of all names that are names, each once. */
function groupNameWords(names: readonly KnownName[]): readonly NameWord[] {
  const followers = new Map<string, Set<string> | undefined>();
  for (const { name, next } of names.flatMap(listNameWords)) {
    const others = followers.has(name) ? followers.get(name) : new Set<string>();
    followers.set(name, next === undefined ? undefined : others?.add(stemOf(foldWord(next))));
  }
  return [...followers].map(([name, words]) => ({ name, followers: words }));
}

/** A word of a name, and what has to be behind it; undefined where it is a name by itself. */
interface PartOfName {
  readonly name: string;
  readonly next: string | undefined;
}

/** The words of a name that are names; the first of «Περιοχή του Αλμάτι» is not. */
function listNameWords({ text, isProper }: KnownName): readonly PartOfName[] {
  const words = text.split(WORD_BREAK).filter((word) => word !== "");
  return words.flatMap((name, index): readonly PartOfName[] => {
    if (name.length < SHORTEST_NAME || !/^\p{Lu}/u.test(name)) return [];
    const isGreek = GREEK_WORD.test(name);
    if (isGreek && (!isProper || (index === 0 && LOWER_WORD.test(text)))) return [];
    if (words.length === 1 || !isGreek) return [{ name, next: undefined }];
    // Of a name of several words the last one may be that of others; what comes before it belongs to the name if it follows.
    const next = words[index + 1];
    return next === undefined ? [] : [{ name, next }];
  });
}

function findOthers(word: string, near: NearNames): readonly NameWord[] {
  return MONTHS_AND_DAYS.test(foldWord(word)) ? [] : findNearNames(word, near);
}
