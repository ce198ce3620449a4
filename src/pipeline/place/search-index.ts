import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenedNewsroom, readStory } from "../../site/open-newsroom.ts";
import { SEARCH_FOLDER, listSearchParts } from "../../site/search-parts.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import type { SiteFolders } from "../../delivery/publish.ts";
import { NO_DIGEST, type SiteTree, digestBytes, writeTreeFile } from "../../delivery/site-tree.ts";
import type { IndexPart } from "../../search/index-part.ts";
import { joinParts } from "../../search/join-parts.ts";
import { readProgram } from "../../search/read-program.ts";
import type { SearchName } from "../../site/search-names.ts";
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

/** Indexes records that belong together. */
export type IndexRecords = (records: readonly SearchRecord[]) => Promise<IndexPart>;

/** What an index is made with. */
export interface IndexContext {
  readonly folders: SiteFolders;
  /** Names the code that indexes and searches. */
  readonly code: string;
  readonly names: readonly SearchName[];
  readonly indexRecords: IndexRecords;
  readonly cache: BuildCache;
  readonly indexes: IndexCache;
  readonly newsroom: OpenedNewsroom;
}

/** Stories that are indexed together, under a digest of all that their index depends on. */
interface PlannedPart {
  readonly key: string;
  readonly stories: readonly KnownStory[];
}

/** Plans the index over all that shows of stories; a part of it is made anew only where its texts have changed. */
export function planIndex(stories: readonly KnownStory[], context: IndexContext): SearchIndex {
  const { indexes, folders, code, names } = context;
  const parts = listParts(stories, context);
  const key = createKey(code, JSON.stringify(names), ...parts.map((part) => part.key));
  return {
    known: indexes.findFiles(key),
    place: async (staging) => {
      const known = indexes.findFiles(key);
      if (known && isPlaced(known, staging)) return known;
      const files = indexes.findBytes(key) ?? (await makeFiles(key, parts, context));
      indexes.prune([key, ...parts.map((part) => part.key)]);
      return writeFiles(files, staging, folders);
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

function listParts(stories: readonly KnownStory[], { code }: IndexContext): readonly PlannedPart[] {
  const shown = stories.flatMap((story) => {
    const { outline } = story.report;
    return outline ? [{ story, outline }] : [];
  });
  return listSearchParts(shown, ({ outline }) => outline).map((items) => {
    const texts = items.map(({ story }) => story.report.texts);
    return { key: createKey(code, "part", ...texts), stories: items.map(({ story }) => story) };
  });
}

/** Joins the parts, of which only those are indexed whose texts have changed. */
async function makeFiles(
  key: string,
  parts: readonly PlannedPart[],
  context: IndexContext,
): Promise<readonly IndexedBytes[]> {
  const read: IndexPart[] = [];
  for (const part of parts) read.push(await readPart(part, context));
  const files = [...joinParts(read, context.names), readProgram()].map(({ path, bytes }) => {
    return { file: SEARCH_FOLDER + path, digest: digestBytes(bytes), bytes };
  });
  context.indexes.store(key, files);
  return files;
}

async function readPart(part: PlannedPart, context: IndexContext): Promise<IndexPart> {
  const [cached] = context.indexes.findBytes(part.key) ?? [];
  if (cached) return JSON.parse(Buffer.from(cached.bytes).toString()) as IndexPart;
  const records = part.stories.flatMap((story) => readRecords(story, context));
  const made = await context.indexRecords(records);
  const bytes = Buffer.from(JSON.stringify(made));
  context.indexes.store(part.key, [{ file: "part.json", digest: digestBytes(bytes), bytes }]);
  return made;
}

/** A story's records from the cache; where they are missing, the story is read again. */
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
