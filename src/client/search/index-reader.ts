import {
  type FiltersFile,
  type IndexHead,
  type IndexedPage,
  type NamesFile,
  OTHER_LETTERS,
  type TextsFile,
  type WordsFile,
  filtersFileOf,
  textsFileOf,
  wordsFileOf,
} from "../../search/words/index-files.ts";
import { PAGES_IN_PART, parsePages } from "../../search/words/postings.ts";

/** Loads a file of the index, as JSON. */
export type LoadFile = (name: string) => Promise<unknown>;

/** A filter's value, and the pages that have it. */
export interface FilterValue {
  readonly filter: string;
  readonly value: string;
  readonly pages: ReadonlySet<number>;
}

/** The files of the search index, each loaded once, when something in it is needed. */
export interface IndexReader {
  /** The words of all families with one of the beginnings; none where the index has no such family. */
  readonly readWords: (families: readonly string[]) => Promise<readonly WordsFile[]>;
  readonly readPage: (page: number) => Promise<IndexedPage>;
  readonly readFilters: () => Promise<readonly FilterValue[]>;
  readonly readNames: () => Promise<NamesFile>;
}

/** Opens an index; what cannot be loaded is tried anew when it is needed again. */
export function openIndex(load: LoadFile): IndexReader {
  const loading = new Map<string, Promise<unknown>>();
  const read = async <Data>(name: string): Promise<Data> => {
    const known = loading.get(name) ?? load(name);
    loading.set(name, known);
    try {
      return (await known) as Data;
    } catch (error) {
      loading.delete(name);
      throw error;
    }
  };
  const readHead = (): Promise<IndexHead> => read<IndexHead>("index.json");
  return {
    readWords: async (families) => {
      const { words } = await readHead();
      const names = new Set(families.flatMap((family) => findBeginnings(words, family)));
      return Promise.all([...names].map((name) => read<WordsFile>(wordsFileOf(name))));
    },
    readPage: async (page) => {
      const { texts } = await readHead();
      const part = Math.floor(page / PAGES_IN_PART);
      const place = page % PAGES_IN_PART;
      const first = texts[part]?.filter((each) => each <= place).at(-1) ?? 0;
      const pages = await read<TextsFile>(textsFileOf(part, first));
      const found = pages[place - first];
      if (!found) throw new Error(`The index has no page ${page}.`);
      return found;
    },
    readFilters: async () => {
      const { filters } = await readHead();
      const files = Array.from({ length: filters }, (_, index) => filtersFileOf(index + 1));
      const rows = (await Promise.all(files.map((file) => read<FiltersFile>(file)))).flat();
      return rows.map(([filter, value, pages]) => ({ filter, value, pages: parsePages(pages) }));
    },
    readNames: () => read<NamesFile>("names.json"),
  };
}

/** Most files that are loaded for a beginning of words that is shorter than those of the files. */
const MOST_FILES = 3;

function findBeginnings(beginnings: readonly string[], family: string): readonly string[] {
  const around = beginnings.filter((beginning) => family.startsWith(beginning));
  const longest = around.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return listFilesOf(beginnings, longest);
  const within = beginnings.filter((beginning) => beginning.startsWith(family));
  if (within.length > 0) return within.slice(0, MOST_FILES);
  return /^[a-z0-9]/.test(family) ? [] : listFilesOf(beginnings, OTHER_LETTERS);
}

/** A beginning and its further files, which have a number. */
function listFilesOf(beginnings: readonly string[], beginning: string): readonly string[] {
  return beginnings.filter((each) => each === beginning || each.startsWith(`${beginning}-`));
}
