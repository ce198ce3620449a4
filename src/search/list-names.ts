import type { SearchName } from "../site/search-names.ts";
import { foldWord, readWords } from "./words/fold.ts";
import type { NamesFile } from "./words/index-files.ts";

/** Most bytes of the names that are suggested while a reader types. */
const NAMES_BYTES = 6_000;

/** The names that are in the news most often, as many as fit. */
export function listNames(names: readonly SearchName[]): NamesFile {
  const listed: NamesFile[number][] = [];
  let size = 2;
  for (const { name, path, names: all } of names.toSorted((a, b) => b.count - a.count)) {
    const own = new Set(readWords(name).map(foldWord));
    const others = all.filter((other) => readWords(other).some((word) => !own.has(foldWord(word))));
    const row = [name, path.slice(1), ...(others.length > 0 ? [others.join(" ")] : [])] as const;
    size += Buffer.byteLength(JSON.stringify(row)) + 1;
    if (size > NAMES_BYTES) break;
    listed.push(row as NamesFile[number]);
  }
  return listed;
}
