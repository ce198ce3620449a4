import type { SearchRecord } from "../site/search-records.ts";
import { isCommon } from "./words/common-words.ts";
import { familyOf } from "./words/families.ts";
import { foldWord, readWords } from "./words/fold.ts";
import { keyOf } from "./words/keys.ts";

/** Stories that are indexed together: their records, and the words of them by family. */
export interface IndexPart {
  readonly records: readonly SearchRecord[];
  readonly families: Families;
}

/** By family, then by word in small letters: how the word is spelled most often, how often so, and where it is. */
export type Families = Readonly<Record<string, Readonly<Record<string, WordEntry>>>>;

/** The spelling, its count, and pairs of a record's place and the word's weight there. */
export type WordEntry = readonly [spelling: string, count: number, places: readonly number[]];

/** What a word weighs in a field, and the most that repetition adds. */
const WEIGHTS = { title: 12, author: 6, day: 1, text: 1, most: 8 } as const;

/** Days as readers write them: «5 Ιανουαρίου 2022». */
const DAYS = new Intl.DateTimeFormat("el", { dateStyle: "long", timeZone: "UTC" });

interface FoundWord {
  readonly spellings: SpelledWord[];
  /** By rising number. */
  readonly places: { readonly place: number; readonly titled: number; count: number }[];
}

interface SpelledWord {
  readonly spelling: string;
  readonly places: FoundWord["places"];
  count: number;
}

/** Indexes the words of records; pure: the same records give the same index. */
export function indexPart(records: readonly SearchRecord[]): IndexPart {
  const found = new Map<string, FoundWord>();
  const spelled = new Map<string, readonly SpelledWord[]>();
  records.forEach((record, place) => {
    const add = (text: string, titled: number): void => {
      for (const spelling of readWords(text)) {
        const words = spelled.get(spelling) ?? addSpelling(spelling, found);
        spelled.set(spelling, words);
        for (const word of words) addPlace(word, place, titled);
      }
    };
    add(record.title, WEIGHTS.title);
    add(record.authors.join(" "), WEIGHTS.author);
    add(DAYS.format(new Date(record.day)), WEIGHTS.day);
    add(record.text, 0);
  });
  return { records, families: groupByFamily(found) };
}

function addSpelling(spelling: string, found: Map<string, FoundWord>): readonly SpelledWord[] {
  return listIndexWords(spelling).map(([word, each]) => {
    const { spellings, places } = found.get(word) ?? { spellings: [], places: [] };
    found.set(word, { spellings, places });
    const known = spellings.find((one) => one.spelling === each);
    const added = known ?? { spelling: each, places, count: 0 };
    if (!known) spellings.push(added);
    return added;
  });
}

function addPlace(word: SpelledWord, place: number, titled: number): void {
  word.count += 1;
  const last = word.places.at(-1);
  const there = last?.place === place ? last : { place, titled, count: 0 };
  if (there !== last) word.places.push(there);
  if (titled === 0) there.count += 1;
}

/** What is worth looking for of a word of a text: itself and its parts, in small letters and as they are spelled; nothing of common words. */
export function listIndexWords(
  spelling: string,
): readonly (readonly [word: string, spelling: string])[] {
  return [spelling, ...listParts(spelling)]
    .filter((each) => !isCommon(foldWord(each)))
    .map((each) => [each.toLowerCase(), each] as const);
}

/** What a name is joined of, such as «Net» and «Blocks» of «NetBlocks»; nothing for other words. */
function listParts(spelling: string): readonly string[] {
  const parts = spelling.match(/\p{Lu}\p{Ll}+|\p{N}+/gu) ?? [];
  return parts.length > 1 && parts.join("") === spelling ? parts : [];
}

function groupByFamily(found: ReadonlyMap<string, FoundWord>): Families {
  const families = new Map<string, [string, WordEntry][]>();
  for (const [word, { spellings, places }] of [...found].sort(compareFirst)) {
    const counts = spellings.map((each) => [each.spelling, each.count] as const);
    const [spelling = word, count = 0] = counts.sort(compareSpellings)[0] ?? [];
    const weighed: number[] = [];
    for (const { place, titled, count: repeated } of places) {
      weighed.push(place, titled + Math.min(repeated, WEIGHTS.most) * WEIGHTS.text);
    }
    const family = familyOf(keyOf(foldWord(word)));
    const entries = families.get(family) ?? [];
    families.set(family, entries);
    entries.push([word, [spelling, count, weighed]]);
  }
  return Object.fromEntries(
    [...families].map(([family, words]) => [family, Object.fromEntries(words)]),
  );
}

/** The most frequent first, then by letters. */
export function compareSpellings(
  [a, ofA]: readonly [string, number],
  [b, ofB]: readonly [string, number],
): number {
  return ofB - ofA || (a < b ? -1 : 1);
}

/** Compares entries by their keys. */
export function compareFirst(
  [a]: readonly [string, ...unknown[]],
  [b]: readonly [string, ...unknown[]],
): number {
  return a < b ? -1 : 1;
}
