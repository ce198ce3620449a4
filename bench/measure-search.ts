import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { indexPart } from "../src/search/index-part.ts";
import { joinParts } from "../src/search/join-parts.ts";
import type { TextsFile } from "../src/search/words/index-files.ts";
import { SEARCH_FOLDER } from "../src/site/search-parts.ts";
import type { SearchRecord } from "../src/site/search-records.ts";

/** What the search index of a site takes. */
export interface SearchResults {
  /** Seconds of one thread, to index all texts and to join them. */
  readonly seconds: number;
  readonly files: number;
  /** Bytes of all files of the index, and of the largest. */
  readonly bytes: number;
  readonly largest: number;
}

/** Indexes the texts of a site that is built once more, and nothing else. */
export function measureSearch(site: string): SearchResults {
  const parts = readParts(join(site, SEARCH_FOLDER));
  const start = performance.now();
  const files = joinParts(parts.map(indexPart), []);
  const seconds = (performance.now() - start) / 1000;
  const sizes = files.map(({ bytes }) => bytes.length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { seconds, files: files.length, bytes, largest: Math.max(...sizes) };
}

/** The texts of stories and sections, by the parts in which they are indexed. */
function readParts(folder: string): readonly (readonly SearchRecord[])[] {
  const parts = new Map<string, SearchRecord[]>();
  for (const name of readdirSync(folder)) {
    const [, part = "0"] = /^texts-(\d+)-\d+\.json$/.exec(name) ?? [];
    if (part === "0") continue;
    const pages = JSON.parse(readFileSync(join(folder, name), "utf8")) as TextsFile;
    parts.set(part, [...(parts.get(part) ?? []), ...pages.map(toRecord)]);
  }
  return [...parts.values()];
}

function toRecord({ path, title, text, day = "" }: TextsFile[number]): SearchRecord {
  const filters = { story: [], topic: [], date: [day.slice(0, 4), day.slice(0, 7)] };
  return { path: `/${path}`, title, text, authors: [], day, filters };
}
