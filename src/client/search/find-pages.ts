import { foldWord, readWords } from "../../search/words/fold.ts";
import { dropDeadKeys } from "../../search/words/layout.ts";
import type { IndexReader } from "./index-reader.ts";
import { type FoundWord, type LookedUp, type Way, WAYS, lookUp } from "./look-up.ts";
import { type Query, readQuery } from "./read-query.ts";
import { type Taken, joinScores, rank, scorePages, scoreWord, takeWords } from "./score-pages.ts";

/** What a reader asks for. */
export interface Asked {
  readonly text: string;
  /** Values by the names of filters. */
  readonly filters: Readonly<Record<string, string>>;
  /** Whether the words are to be looked for as they are, and in no other way. */
  readonly isLiteral: boolean;
}

/** What is found. */
export interface Found {
  /** Numbers of pages: names first, then stories and sections, the best first. */
  readonly pages: readonly number[];
  /** The folded words that were found, to be marked. */
  readonly words: ReadonlySet<string>;
  /** The query in the words that were looked for instead; undefined where it was looked for as it is. */
  readonly insteadOf: string | undefined;
  /** Whether it has only words that are in almost every text. */
  readonly isCommon: boolean;
  /** Words that look like what was not found. */
  readonly near: readonly string[];
}

const NONE: Found = {
  pages: [],
  words: new Set(),
  insteadOf: undefined,
  isCommon: false,
  near: [],
};

/** Most names that are shown where a query asks for more than a name. */
const MOST_PARTIAL_NAMES = 3;

/** Most pages of which the texts are looked through for a phrase. */
const MOST_WITH_PHRASE = 200;

/** Finds what a reader asks for: what has all words of the query and all values of the filters. */
export async function findPages(asked: Asked, index: IndexReader): Promise<Found> {
  const query = readQuery(asked.text);
  if (query.isCommon) return { ...NONE, isCommon: true };
  const isFiltered = Object.values(asked.filters).some((value) => value !== "");
  const allowed = isFiltered ? await findAllowed(asked.filters, index) : undefined;
  if (query.words.length === 0) {
    const isAll = allowed && asked.text.trim() === "";
    return isAll ? { ...NONE, pages: [...allowed].sort((a, b) => b - a) } : NONE;
  }
  const looked = await Promise.all(query.words.map((word) => lookUp(word, index, asked.isLiteral)));
  const taken = takeWords(looked);
  const ranked = rank(scorePages(taken)).filter((page) => allowed?.has(page) ?? true);
  const names = isFiltered || query.phrases.length > 0 ? [] : findNames(looked);
  const kept = await keepPhrases(ranked, query, taken, index);
  const pages = kept.filter((page) => !names.includes(page));
  const words = new Set(taken.flatMap((each) => each.words.map(({ folded }) => folded)));
  return {
    pages: [...names, ...pages],
    words,
    insteadOf: describe(asked.text, query, kept.length > 0 ? taken : looked.map(takeForNames)),
    isCommon: false,
    near: names.length + pages.length > 0 ? [] : looked.flatMap(({ near }) => near),
  };
}

async function findAllowed(
  filters: Asked["filters"],
  index: IndexReader,
): Promise<ReadonlySet<number>> {
  const values = await index.readFilters();
  const sets = Object.entries(filters)
    .filter(([, value]) => value !== "")
    .map(([filter, id]) => {
      const found = values.find((each) => each.filter === filter && idOf(each.value) === id);
      return found?.pages ?? new Set<number>();
    });
  const [first = new Set<number>(), ...others] = sets;
  return new Set([...first].filter((page) => others.every((set) => set.has(page))));
}

/** `slug` of `slug title`. */
export function idOf(value: string): string {
  return value.split(" ", 1)[0] ?? value;
}

function takeForNames({ word, isOptional, found }: LookedUp): Taken {
  const way = WAYS.find((each) => found.some((one) => one.way === each && one.names.size > 0));
  const words = found.filter((each) => each.way === way && each.names.size > 0);
  return { word, isOptional, words };
}

/** Names that have all words in any way; or else, names that are in the query among other words. */
function findNames(looked: readonly LookedUp[]): readonly number[] {
  const scores = looked.map(({ isOptional, found }) => {
    return { isOptional, scores: scoreWord(found, "names") };
  });
  const whole = [...joinScores(scores)].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
  if (whole.length > 0 || looked.length < 2) return whole.map(([page]) => page);
  const sure = looked.map(({ found }) => {
    return scoreWord(
      found.filter(({ way }) => way === "same" || way === "sound"),
      "names",
    );
  });
  const partial = new Map(sure.flatMap((each) => [...each]));
  return [...partial]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
    .map(([page]) => page)
    .slice(0, MOST_PARTIAL_NAMES);
}

/** Those of the pages that have the phrases of a query in their titles or texts. */
async function keepPhrases(
  pages: readonly number[],
  { phrases }: Query,
  taken: readonly Taken[],
  index: IndexReader,
): Promise<readonly number[]> {
  if (phrases.length === 0) return pages;
  const forms = new Map(
    taken.map(({ word, words }) => [word, new Set(words.map(({ folded }) => folded))]),
  );
  const isForm = (word: string | undefined, wanted: string): boolean => {
    return word !== undefined && (forms.get(wanted)?.has(word) ?? word === wanted);
  };
  const checked = pages.slice(0, MOST_WITH_PHRASE).map(async (page) => {
    const { title, text } = await index.readPage(page);
    const texts = [title, text].map((each) => readWords(each).map(foldWord));
    const hasAll = phrases.every((phrase) =>
      texts.some((words) =>
        words.some((_, start) =>
          phrase.every((wanted, next) => isForm(words[start + next], wanted)),
        ),
      ),
    );
    return hasAll ? [page] : [];
  });
  return (await Promise.all(checked)).flat();
}

const TOLD: ReadonlySet<Way> = new Set(["sound", "layout", "slip"]);

/** The query with what was looked for instead of its words, and without those that were left out; undefined where nothing was. */
function describe(text: string, { words }: Query, taken: readonly Taken[]): string | undefined {
  const instead = new Map<string, string>();
  for (const { word, words: found } of taken) {
    const told = found.filter(({ way }) => TOLD.has(way));
    const isOther = told.length > 0 && told.length === found.length;
    const [best] = told.sort((a, b) => b.fit - a.fit || sizeOf(b) - sizeOf(a));
    if (isOther && best) instead.set(word, best.spelling);
  }
  const leftOut = words.filter(({ folded }) => taken.every(({ word }) => word !== folded));
  if (instead.size === 0 && leftOut.length === 0) return undefined;
  const left = new Set(leftOut.map(({ folded }) => folded));
  return readWords(dropDeadKeys(text))
    .filter((word) => !left.has(foldWord(word)))
    .map((word) => instead.get(foldWord(word)) ?? word)
    .join(" ");
}

function sizeOf({ pages, names }: FoundWord): number {
  return pages.size + names.size;
}
