import type { SearchName } from "../site/search-names.ts";
import { createReader } from "./index-part.ts";
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
  const read = createReader();
  const weigh = (spellings: readonly string[], weight: number): readonly NameWord[] =>
    spellings.map((spelling) => ({ spelling, weight }));
  const words = [
    ...weigh(read(description), ABOUT_WEIGHTS.description),
    ...weigh(read(role), ABOUT_WEIGHTS.role),
    ...weigh(
      names.flatMap((name) => [...read(name), ...joinWords(name)]),
      NAME_WEIGHT,
    ),
  ];
  return new Map(words.map((word) => [word.spelling.toLowerCase(), word]));
}

/** A name of two or three words as one word: «ΝουρΣουλτάν». */
function joinWords(name: string): readonly string[] {
  const words = readWords(name);
  return words.length === 2 || words.length === 3 ? [words.join("")] : [];
}
