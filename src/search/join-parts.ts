import type { SearchName } from "../site/search-names.ts";
import type { SearchRecord } from "../site/search-records.ts";
import { type IndexPart, compareFirst, compareSpellings } from "./index-part.ts";
import { listNameWords } from "./list-name-words.ts";
import { listNames } from "./list-names.ts";
import { splitFamilies } from "./split-families.ts";
import { familyOf } from "./words/families.ts";
import { foldWord } from "./words/fold.ts";
import {
  type FiltersFile,
  type IndexHead,
  type IndexedPage,
  filtersFileOf,
  textsFileOf,
  wordsFileOf,
} from "./words/index-files.ts";
import { keyOf } from "./words/keys.ts";
import { PAGES_IN_PART, formatPages, formatPostings } from "./words/postings.ts";

/** A file of the search index: its path below the index's folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Sizes in UTF-16 code units, of which Greek letters take two bytes: what a file has before another is begun, and the most of a text. */
const SIZES = {
  words: 24_000,
  family: 40_000,
  texts: 20_000,
  text: 60_000,
  filters: 40_000,
} as const;

/** Words of one family: by word in small letters, how it is spelled in each part, and where it is. */
type JoinedFamily = Map<string, { spellings: [string, number][]; postings: [number, number][] }>;

/** Joins parts of an index, oldest first, and names into the files that a browser loads; names are part 0. */
export function joinParts(
  parts: readonly IndexPart[],
  names: readonly SearchName[],
): readonly IndexFile[] {
  const words = splitFamilies(joinFamilies(parts, names));
  const texts = [names.map(toNamePage), ...parts.map(({ records }) => records.map(toPage))].map(
    (pages) => splitTexts(pages),
  );
  const filters = splitFilters(listFilters(parts));
  const head: IndexHead = {
    words: words.map(({ beginning }) => beginning),
    texts: texts.map((files) => files.map(({ first }) => first)),
    filters: filters.length,
  };
  return [
    toFile("index.json", head),
    toFile("names.json", listNames(names)),
    ...words.map(({ beginning, families }) => {
      return toFile(wordsFileOf(beginning), Object.fromEntries(families));
    }),
    ...texts.flatMap((files, part) =>
      files.map(({ first, pages }) => toFile(textsFileOf(part, first), pages)),
    ),
    ...filters.map((rows, index) => toFile(filtersFileOf(index + 1), rows)),
  ];
}

function toFile(path: string, data: unknown): IndexFile {
  return { path, bytes: Buffer.from(JSON.stringify(data)) };
}

function toPage({ path, title, text, day, filters }: SearchRecord): IndexedPage {
  const story = nameOf(filters.story[0] ?? "");
  return {
    path: path.slice(1),
    title,
    text: text.slice(0, SIZES.text),
    ...(story !== title && { story }),
    day,
  };
}

function toNamePage({ path, name, kind, role, description }: SearchName): IndexedPage {
  const text = [role, description].filter((each) => each !== "").join(". ");
  return { path: path.slice(1), title: name, text, kind };
}

function nameOf(value: string): string {
  return value.slice(value.indexOf(" ") + 1);
}

function joinFamilies(
  parts: readonly IndexPart[],
  names: readonly SearchName[],
): readonly (readonly [family: string, words: readonly (readonly [string, string])[]])[] {
  const joined = new Map<string, JoinedFamily>();
  const find = (
    family: string,
    word: string,
  ): { spellings: [string, number][]; postings: [number, number][] } => {
    const words: JoinedFamily = joined.get(family) ?? (new Map() as JoinedFamily);
    joined.set(family, words);
    const entry = words.get(word) ?? { spellings: [], postings: [] };
    words.set(word, entry);
    return entry;
  };
  names.forEach((name, page) => {
    for (const [word, { spelling, weight }] of listNameWords(name)) {
      const { spellings, postings } = find(familyOf(keyOf(foldWord(word))), word);
      spellings.push([spelling, 1]);
      postings.push([page, weight]);
    }
  });
  parts.forEach(({ families }, part) => {
    const start = (part + 1) * PAGES_IN_PART;
    for (const [family, entries] of Object.entries(families)) {
      for (const [word, [spelling, count, places]] of Object.entries(entries)) {
        const { spellings, postings } = find(family, word);
        spellings.push([spelling, count]);
        for (let index = 0; index < places.length; index += 2) {
          postings.push([start + (places[index] ?? 0), places[index + 1] ?? 0]);
        }
      }
    }
  });
  return [...joined].sort(compareFirst).map(([family, words]) => {
    const listed = [...words].sort(compareFirst).map(([word, { spellings, postings }]) => {
      return [chooseSpelling(spellings) ?? word, formatPostings(postings)] as const;
    });
    return [family, listed] as const;
  });
}

function chooseSpelling(spellings: readonly (readonly [string, number])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const [spelling, count] of spellings) {
    counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  }
  return [...counts].sort(compareSpellings)[0]?.[0];
}

interface TextsFrom {
  readonly first: number;
  readonly pages: readonly IndexedPage[];
}

function splitTexts(pages: readonly IndexedPage[]): readonly TextsFrom[] {
  const files: { first: number; pages: IndexedPage[] }[] = [];
  let size = Infinity;
  pages.forEach((page, number) => {
    const own = page.text.length + page.title.length;
    if (size + own > SIZES.texts) {
      files.push({ first: number, pages: [] });
      size = 0;
    }
    files.at(-1)?.pages.push(page);
    size += own;
  });
  return files;
}

function listFilters(parts: readonly IndexPart[]): FiltersFile {
  const pages = new Map<string, [filter: string, value: string, pages: number[]]>();
  parts.forEach(({ records }, part) => {
    records.forEach(({ filters }, place) => {
      for (const [filter, values] of Object.entries(filters)) {
        for (const value of values) {
          const key = `${filter} ${value}`;
          const row = pages.get(key) ?? [filter, value, []];
          pages.set(key, row);
          row[2].push((part + 1) * PAGES_IN_PART + place);
        }
      }
    });
  });
  return [...pages]
    .sort(compareFirst)
    .map(([, [filter, value, numbers]]) => [filter, value, formatPages(numbers)] as const);
}

function splitFilters(rows: FiltersFile): readonly FiltersFile[] {
  const files: FiltersFile[number][][] = [];
  let size = Infinity;
  for (const row of rows) {
    size += row.join("").length;
    if (size > SIZES.filters) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(row);
  }
  return files;
}
