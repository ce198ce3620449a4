import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenedNewsroom, readStory } from "../../site/open-newsroom.ts";
import { SEARCH_FOLDER, listSearchParts } from "../../site/search-parts.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import type { SiteFolders } from "../../delivery/publish.ts";
import { NO_DIGEST, type SiteTree, digestBytes, writeTreeFile } from "../../delivery/site-tree.ts";
import type { IndexFile } from "../../search/index-records.ts";
import type { IndexCache, IndexedBytes, IndexedFile } from "../cache/index-cache.ts";
import { type BuildCache, createKey } from "../cache/build-cache.ts";
import type { KnownStory } from "../plan/read-reports.ts";

/** The search index that a site is to have. */
export interface SearchIndex {
  /** Its files; undefined where some have to be made first. */
  readonly known: readonly IndexedFile[] | undefined;
  /** Writes those that the staging folder lacks, and gives all of them. */
  readonly place: (staging: SiteTree) => Promise<readonly IndexedFile[]>;
}

/** Gives the files of an index over records in a language (BCP 47). */
export type IndexRecords = (
  records: readonly SearchRecord[],
  language: string,
) => Promise<readonly IndexFile[]>;

/** What an index is made with. */
export interface IndexContext {
  readonly folders: SiteFolders;
  /** Names the program that indexes. */
  readonly version: string;
  readonly indexRecords: IndexRecords;
  readonly cache: BuildCache;
  readonly indexes: IndexCache;
  readonly newsroom: OpenedNewsroom;
}

/** Stories that are indexed together, under a digest of all that their index depends on. */
interface IndexPart {
  readonly key: string;
  readonly folder: string;
  readonly stories: readonly KnownStory[];
}

/** Plans the index over all that shows of stories; a part of it is made anew only where its texts have changed. */
export function planIndex(stories: readonly KnownStory[], context: IndexContext): SearchIndex {
  const { indexes, folders } = context;
  const parts = listParts(stories, context);
  const files = parts.map(({ key }) => indexes.findFiles(key));
  return {
    known: files.includes(undefined) ? undefined : files.flatMap((each) => each ?? []),
    place: async (staging) => {
      const placed: IndexedFile[] = [];
      for (const part of parts) {
        const known = indexes.findFiles(part.key);
        if (known && isPlaced(known, staging)) placed.push(...known);
        else placed.push(...writeFiles(await readPart(part, context), staging, folders));
      }
      indexes.prune(parts.map(({ key }) => key));
      return placed;
    },
  };
}

/** The index that a site has already, whatever has changed since; undefined where it has none. */
export function storeIndex(site: SiteTree, folders: SiteFolders): SearchIndex | undefined {
  const known = [...site]
    .filter(([file, digest]) => file.startsWith(SEARCH_FOLDER) && digest !== NO_DIGEST)
    .map(([file, digest]) => ({ file, digest }));
  if (known.length === 0) return undefined;
  const readBytes = (each: IndexedFile): IndexedBytes => {
    return { ...each, bytes: readFileSync(join(folders.site, each.file)) };
  };
  return {
    known,
    place: (staging) => {
      const missing = known.filter((each) => !isPlaced([each], staging));
      writeFiles(missing.map(readBytes), staging, folders);
      return Promise.resolve(known);
    },
  };
}

function listParts(
  stories: readonly KnownStory[],
  { version, newsroom }: IndexContext,
): readonly IndexPart[] {
  const shown = stories.flatMap((story) => {
    const { outline } = story.report;
    return outline ? [{ story, outline }] : [];
  });
  return listSearchParts(shown, ({ outline }) => outline).map(({ folder, items }) => {
    const texts = items.map(({ story }) => story.report.texts);
    const key = createKey(version, languageOf(newsroom), folder, ...texts);
    return { key, folder, stories: items.map(({ story }) => story) };
  });
}

/** A part's files out of memory, or made and remembered. */
async function readPart(part: IndexPart, context: IndexContext): Promise<readonly IndexedBytes[]> {
  const { indexes, indexRecords, newsroom } = context;
  const cached = indexes.findBytes(part.key);
  if (cached) return cached;
  const records = part.stories.flatMap((story) => readRecords(story, context));
  const made = (await indexRecords(records, languageOf(newsroom))).map(({ path, bytes }) => {
    return { file: part.folder + path, digest: digestBytes(bytes), bytes };
  });
  indexes.store(part.key, made);
  return made;
}

/** A story's records out of memory; where they are lost, the story is read again. */
function readRecords(
  { task, report }: KnownStory,
  { cache, newsroom }: IndexContext,
): readonly SearchRecord[] {
  const known = cache.findRecordsOfText(task.key, report.texts);
  if (known) return known;
  cache.storeTexts(task.key, readStory(task.folder, newsroom).texts);
  const records = cache.findRecordsOfText(task.key, report.texts);
  if (!records) throw new Error(`${task.folder.slug} changed during the build.`);
  return records;
}

function languageOf({ site }: OpenedNewsroom): string {
  if (!site) throw new Error("A newsroom with errors has no search index.");
  return site.language;
}

function writeFiles(
  files: readonly IndexedBytes[],
  staging: SiteTree,
  folders: SiteFolders,
): readonly IndexedFile[] {
  for (const { file, digest, bytes } of files) {
    if (staging.get(file) !== digest) writeTreeFile(folders.staging, file, bytes);
  }
  return files.map(({ file, digest }) => ({ file, digest }));
}

function isPlaced(files: readonly IndexedFile[], staging: SiteTree): boolean {
  return files.every(({ file, digest }) => staging.get(file) === digest);
}
