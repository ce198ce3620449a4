import { createHash } from "node:crypto";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type EntryStore, openEntryStore } from "../../store/entry-store.ts";
import type { CommonParts, StorySummary } from "../../site/open-newsroom.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import type { FeedEntry } from "../../discovery/feeds/feed.ts";
import { inflatePage } from "../../delivery/inspect-page.ts";
import { digestBytes } from "../../delivery/site-tree.ts";
import type { PageRecord } from "../plan/tasks.ts";

/** The cache of builds: what is beside the stories, each story's report, and the pages made of it. */
export interface BuildCache {
  readonly findCommon: (key: string) => CommonParts | undefined;
  readonly storeCommon: (key: string, parts: CommonParts) => void;
  /** What the minifier answered to the code of a digest. */
  readonly findAnswers: (code: string) => ReadonlyMap<string, string>;
  readonly storeAnswers: (code: string, answers: ReadonlyMap<string, string>) => void;
  /** Whether the code of a digest can make files that are not of the newsroom; undefined where that is not known. */
  readonly findIsOwnPossible: (code: string) => boolean | undefined;
  readonly keepIsOwnPossible: (code: string, isPossible: boolean) => void;
  readonly findSummary: (key: string) => CachedSummary | undefined;
  readonly storeSummary: (key: string, report: CachedSummary) => void;
  /** A story's search records, where they have this SHA-256 as JSON. */
  readonly findRecordsOfText: (key: string, digest: string) => readonly SearchRecord[] | undefined;
  /** Keeps search records, as JSON. */
  readonly storeTexts: (key: string, texts: string) => void;
  /** The entries of a story's feed, by the key of its pages. */
  readonly findEntries: (key: string) => readonly FeedEntry[] | undefined;
  readonly storeEntries: (key: string, entries: readonly FeedEntry[]) => void;
  readonly findRecords: (key: string) => readonly PageRecord[] | undefined;
  /** The pages' bytes too; undefined where they are damaged. */
  readonly findPages: (key: string) => readonly CachedPage[] | undefined;
  readonly storePages: (
    key: string,
    pages: readonly { readonly record: PageRecord; readonly deflated: Uint8Array }[],
  ) => void;
  /** Forgets what is long out of use. */
  readonly prune: (reports: Iterable<string>, pages: Iterable<string>) => void;
}

/** A report, and the digest of what it used of the data files. */
export interface CachedSummary {
  readonly report: StorySummary;
  readonly data: string;
}

/** A page from the cache. */
export interface CachedPage {
  readonly record: PageRecord;
  readonly bytes: Buffer;
}

/** A digest of texts and bytes in their order, each told from the next. */
export function createKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest("hex");
}

/** A cache that also has in memory what it has read or stored, so that many builds in one process read it once. */
export function cacheInMemory(cache: BuildCache): BuildCache {
  const reports = new Map<string, CachedSummary>();
  const records = new Map<string, readonly PageRecord[]>();
  let isPruned = false;
  return {
    ...cache,
    findSummary: (key) => {
      const report = reports.get(key) ?? cache.findSummary(key);
      if (report) reports.set(key, report);
      return report;
    },
    findRecords: (key) => {
      const known = records.get(key) ?? cache.findRecords(key);
      if (known) records.set(key, known);
      return known;
    },
    prune: (usedSummaries, usedPages) => {
      const used = [new Set(usedSummaries), new Set(usedPages)] as const;
      for (const key of reports.keys()) if (!used[0].has(key)) reports.delete(key);
      for (const key of records.keys()) if (!used[1].has(key)) records.delete(key);
      // What is on the disk grows by little from one save to the next.
      if (!isPruned) cache.prune(...used);
      isPruned = true;
    },
  };
}

/** Opens the cache in a folder, which need not exist. */
export function openBuildCache(folder: string): BuildCache {
  const common = openEntryStore(join(folder, "common"));
  const answers = openEntryStore(join(folder, "shapes"));
  const own = openEntryStore(join(folder, "own"));
  const reports = openEntryStore(join(folder, "stories"));
  const texts = openEntryStore(join(folder, "texts"));
  const entries = openEntryStore(join(folder, "entries"));
  const pages = openEntryStore(join(folder, "pages"));
  // A head that reads at all is one that was written here: the store compares it with its checksum.
  return {
    findCommon: (key) => readCommon(common, key),
    storeCommon: (key, parts) => {
      const bytes = serialize(parts);
      common.write(key, digestBytes(bytes), bytes);
      common.prune([key]);
    },
    findAnswers: (code) => new Map((answers.readHead(code) ?? []) as [string, string][]),
    storeAnswers: (code, all) => {
      answers.write(code, [...all]);
      answers.prune([code]);
    },
    findIsOwnPossible: (code) => own.readHead(code) as boolean | undefined,
    keepIsOwnPossible: (code, isPossible) => {
      own.write(code, isPossible);
      own.prune([code]);
    },
    findSummary: (key) => reports.readHead(key) as CachedSummary | undefined,
    storeSummary: (key, report) => {
      reports.write(key, report);
    },
    findRecordsOfText: (key, digest) => {
      const body = texts.read(key)?.body;
      if (body === undefined || digestBytes(body) !== digest) return undefined;
      return JSON.parse(Buffer.from(body).toString()) as readonly SearchRecord[];
    },
    storeTexts: (key, json) => {
      texts.write(key, null, Buffer.from(json));
    },
    findEntries: (key) => entries.readHead(key) as readonly FeedEntry[] | undefined,
    storeEntries: (key, all) => {
      entries.write(key, all);
    },
    findRecords: (key) => pages.readHead(key) as readonly PageRecord[] | undefined,
    findPages: (key) => readPages(pages, key),
    storePages: (key, made) => {
      const records = made.map(({ record }) => record);
      pages.write(key, records, Buffer.concat(made.map(({ deflated }) => deflated)));
    },
    prune: (usedSummaries, usedPages) => {
      reports.prune(usedSummaries);
      texts.prune(usedSummaries);
      const used = [...usedPages];
      entries.prune(used);
      pages.prune(used);
    },
  };
}

function readCommon(store: EntryStore, key: string): CommonParts | undefined {
  const { head, body } = store.read(key) ?? {};
  // What was written here reads as what it was.
  return body && digestBytes(body) === head ? (deserialize(body) as CommonParts) : undefined;
}

function readPages(store: EntryStore, key: string): readonly CachedPage[] | undefined {
  const entry = store.read(key);
  if (entry === undefined) return undefined;
  let end = 0;
  const pages = (entry.head as readonly PageRecord[]).flatMap((record) => {
    const start = end;
    end += record.size;
    const bytes = inflateWhole(entry.body.subarray(start, end), record.digest);
    return bytes ? [{ record, bytes }] : [];
  });
  return pages.length === (entry.head as readonly PageRecord[]).length ? pages : undefined;
}

function inflateWhole(deflated: Uint8Array, digest: string): Buffer | undefined {
  try {
    const bytes = inflatePage(deflated);
    return digestBytes(bytes) === digest ? bytes : undefined;
  } catch (error) {
    // zlib's errors for bytes that were never deflated.
    if (error instanceof Error && "errno" in error && "code" in error) return undefined;
    throw error;
  }
}
