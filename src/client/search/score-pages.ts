import { type FoundWord, type LookedUp, WAYS } from "./look-up.ts";

/** A word of a query: which words of the index are taken for it. */
export interface Taken {
  readonly word: string;
  readonly isOptional: boolean;
  readonly words: readonly FoundWord[];
}

/** What pages score, by their numbers. */
export type Scores = ReadonlyMap<number, number>;

/** Words that a query has to have for pages without one of them to count. */
const LEAST_WITHOUT_ONE = 3;

/** What having a word counts, besides where it has it: how well a word answers counts about as much as that it is in a title. */
const BASE = 12;

/** For each word the best way in which there are pages; all ways, where no page has all words so; all words but one, where none has all. */
export function takeWords(looked: readonly LookedUp[]): readonly Taken[] {
  const best = looked.map(takeBest);
  if (scorePages(best).size > 0) return best;
  const wider = looked.map(({ word, isOptional, found }) => ({ word, isOptional, words: found }));
  if (scorePages(wider).size > 0) return wider;
  return looked.length < LEAST_WITHOUT_ONE ? best : (leaveOneOut(wider) ?? best);
}

function takeBest({ word, isOptional, found }: LookedUp): Taken {
  const way = WAYS.find((each) => found.some((one) => one.way === each && one.pages.size > 0));
  return { word, isOptional, words: found.filter((each) => each.way === way) };
}

/** The words without one of them: without the one that leaves the page with the highest score. */
function leaveOneOut(taken: readonly Taken[]): readonly Taken[] | undefined {
  const subsets = taken
    .map((left) => taken.filter((each) => each !== left))
    .map((words) => ({ words, score: Math.max(0, ...scorePages(words).values()) }));
  return subsets.sort((a, b) => b.score - a.score).find(({ score }) => score > 0)?.words;
}

/** What pages score that have all words, those aside that are optional. */
export function scorePages(taken: readonly Taken[]): Scores {
  return joinScores(
    taken.map(({ isOptional, words }) => ({ isOptional, scores: scoreWord(words, "pages") })),
  );
}

/** What the best of the words gives each page, the more the fewer pages have it. */
export function scoreWord(words: readonly FoundWord[], where: "pages" | "names"): Scores {
  const scores = new Map<number, number>();
  for (const found of words) {
    for (const [page, weight] of found[where]) {
      scores.set(page, Math.max(scores.get(page) ?? 0, (BASE + weight) * found.fit));
    }
  }
  const rarity = Math.log2(2 + 5_000 / (scores.size + 1));
  return new Map([...scores].map(([page, score]) => [page, score * rarity]));
}

/** The sums of what all have that are not optional. */
export function joinScores(
  parts: readonly { readonly isOptional: boolean; readonly scores: Scores }[],
): Scores {
  const needed = parts.filter(({ isOptional }) => !isOptional).map(({ scores }) => scores);
  const others = parts.filter(({ isOptional }) => isOptional).map(({ scores }) => scores);
  const [first = new Map<number, number>(), ...further] = needed;
  const pages = [...first.keys()].filter((page) => further.every((scores) => scores.has(page)));
  const sum = (page: number): number =>
    [...needed, ...others].reduce((total, scores) => total + (scores.get(page) ?? 0), 0);
  return new Map(pages.map((page) => [page, sum(page)]));
}

/** The best first; of those that are alike the newest, whose number is highest. */
export function rank(scores: Scores): readonly number[] {
  return [...scores].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a).map(([page]) => page);
}
