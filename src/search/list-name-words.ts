import type { SearchName } from "../site/search-names.ts";
import { listIndexWords } from "./index-part.ts";
import { readWords } from "./words/fold.ts";
import { NAME_WEIGHT } from "./words/postings.ts";

/** What a word weighs of someone's role, and of what is said about anything that has a name. */
const ABOUT_WEIGHTS = { role: 4, description: 1 } as const;

/** A word as it is spelled, and what it weighs on the page of a name. */
export interface NameWord {
  readonly spelling: string;
  readonly weight: number;
}

/** The words of all that something is called, and of what is said about it: each once, with the highest weight. */
export function listNameWords({
  names,
  role,
  description,
}: SearchName): ReadonlyMap<string, NameWord> {
  const weigh = (text: string, weight: number): readonly (readonly [string, NameWord])[] =>
    readWords(text)
      .flatMap(listIndexWords)
      .map(([word, spelling]) => [word, { spelling, weight }] as const);
  return new Map([
    ...weigh(description, ABOUT_WEIGHTS.description),
    ...weigh(role, ABOUT_WEIGHTS.role),
    ...names.flatMap((name) => weigh(`${name} ${joinWords(name)}`, NAME_WEIGHT)),
  ]);
}

/** A name of two or three words as one word, «νουρσουλτάν»; nothing of others. */
function joinWords(name: string): string {
  const words = readWords(name);
  return words.length === 2 || words.length === 3 ? words.join("").toLowerCase() : "";
}
