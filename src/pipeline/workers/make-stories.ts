import { rmSync } from "node:fs";
import { join } from "node:path";
import { type AuditPage, createPageAudit } from "../../audit/audit-page.ts";
import { listStoryPages } from "../../site/open-site.ts";
import { listUpdatePages } from "../../site/update-pages.ts";
import { type SitePage, fileOfPage } from "../../model/site-pages.ts";
import type { Story } from "../../model/newsroom.ts";
import { type OpenedNewsroom, type StorySummary, readStory } from "../../site/open-newsroom.ts";
import { isError } from "../../source/problem.ts";
import { inspectPage } from "../../delivery/inspect-page.ts";
import { digestBytes, writeTreeFile } from "../../delivery/site-tree.ts";
import { digestUses } from "../../content/track-catalogue.ts";
import { createStoryFeed } from "../../discovery/feeds/story-feed.tsx";
import { openDrawingStore } from "../../pictures/drawing-store.ts";
import { type ShareTask, makeShare } from "../../pictures/make-shares.ts";
import { openPictureStore } from "../../pictures/picture-store.ts";
import type { EmitPages, EmittedPage } from "../emit/emit-pages.ts";
import { type MadeFile, writeFeed } from "../cache/feed-records.ts";
import type { BuildCache } from "../cache/build-cache.ts";
import { type PageRecord, type PageTask, type StoryTask, storyOf } from "../plan/tasks.ts";

/** The part of a build that one core does. */
export interface StoryWorker {
  readonly readStories: (tasks: readonly StoryTask[]) => Promise<readonly StorySummary[]>;
  /** Writes pages and gives, for each task, what is known of them. */
  readonly makePages: (tasks: readonly PageTask[]) => Promise<readonly (readonly PageRecord[])[]>;
  /** Draws share images into the cache. */
  readonly drawShares: (tasks: readonly ShareTask[]) => Promise<readonly null[]>;
}

/** What a worker works with. */
export interface WorkerContext {
  readonly newsroom: OpenedNewsroom;
  readonly cache: BuildCache;
  /** Its folder. */
  readonly cacheFolder: string;
  /** Where pages are written. */
  readonly folder: string;
  readonly emitPages: EmitPages;
  /** Names the code that makes them. */
  readonly code: string;
  /** Told after each piece of work how much is done since the last time. */
  readonly onProgress: (done: number) => void;
}

/** A worker that works in this thread. */
export function createStoryWorker({
  newsroom,
  cache,
  cacheFolder,
  folder,
  emitPages,
  code,
  onProgress,
}: WorkerContext): StoryWorker {
  const stories = new Map<string, Story>();
  const stores = {
    drawings: openDrawingStore(cacheFolder),
    pictures: openPictureStore(cacheFolder),
  };
  let audit: AuditPage | undefined;
  const answers = {
    find: () => cache.findAnswers(code),
    store: (all: ReadonlyMap<string, string>) => {
      cache.storeAnswers(code, all);
    },
  };

  const read = ({ key, folder: files }: StoryTask): StorySummary => {
    const { story, report, texts } = readStory(files, newsroom);
    if (story) stories.set(key, story);
    if (!report.problems.some(isError)) {
      cache.storeSummary(key, { report, data: digestUses(report.uses, newsroom.catalogue) });
      cache.storeTexts(key, texts);
    }
    return report;
  };

  const listPages = (task: PageTask): readonly SitePage[] => {
    if ("listing" in task) return [task.listing];
    if ("story" in task) return listStoryPages(findStory(task.story), task.others);
    return listUpdatePages(findStory(task.updatesOf)).slice(task.number - 1, task.number);
  };

  const findStory = (task: StoryTask): Story => {
    if (!stories.has(task.key)) read(task);
    const story = stories.get(task.key);
    // A story without a problem has been read before, or is read the same again.
    if (story === undefined) throw new Error(`${task.folder.slug} changed during the build.`);
    return story;
  };

  const restore = (key: string): readonly PageRecord[] | undefined => {
    const pages = cache.findPages(key);
    for (const { record, bytes } of pages ?? []) writeTreeFile(folder, record.file, bytes);
    return pages?.map(({ record }) => record);
  };

  const make = async (tasks: readonly PageTask[]): Promise<readonly (readonly PageRecord[])[]> => {
    const {
      site,
      strings,
      clock: { isPreview },
    } = newsroom;
    if (!site || !strings) throw new Error("A newsroom with errors has no pages.");
    const lists = tasks.map(listPages);
    for (const task of tasks) stories.delete(storyOf(task)?.key ?? "");
    const pages = lists.flat();
    // Eleventy writes over what is there, and a file there may be linked to the site's own.
    for (const { path } of pages) {
      rmSync(join(folder, fileOfPage(path)), { recursive: true, force: true });
    }
    const context = { site, strings, isPreview };
    const emitted = await emitPages(pages, context, folder, answers);
    const auditPage = (audit ??= createPageAudit(site.address));
    const made = new Map(emitted.map((page) => [page.path, inspect(page, auditPage)]));
    return tasks.map((task, index) => {
      const { key } = task;
      const own = lists[index] ?? [];
      const files = own.flatMap(({ path }) => made.get(path) ?? []);
      for (const page of own) {
        if (page.kind !== "story") continue;
        const feed = createStoryFeed(page.story, context);
        files.push(...writeFeed(feed, site.address, folder));
        if ("isInFeeds" in task && task.isInFeeds) cache.storeEntries(key, feed.entries);
      }
      cache.storePages(key, files);
      return files.map(({ record }) => record);
    });
  };

  return {
    readStories: (tasks) => {
      const reports = tasks.map((task) => {
        onProgress(1);
        return read(task);
      });
      return Promise.resolve(reports);
    },
    drawShares: async (tasks) => {
      for (const task of tasks) {
        await makeShare(task, stores);
        onProgress(1);
      }
      return tasks.map(() => null);
    },
    makePages: async (tasks) => {
      const records = new Map<string, readonly PageRecord[]>();
      for (const { key } of tasks) {
        const restored = restore(key);
        if (restored) records.set(key, restored);
      }
      const due = tasks.filter(({ key }) => !records.has(key));
      for (let start = 0; start < due.length; start += BATCH) {
        const batch = due.slice(start, start + BATCH);
        const made = await make(batch);
        batch.forEach(({ key }, index) => records.set(key, made[index] ?? []));
        onProgress(batch.length);
      }
      return tasks.map(({ key }) => records.get(key) ?? []);
    },
  };
}

function inspect({ path, file, html }: EmittedPage, audit: AuditPage): MadeFile {
  const { bytes, deflated, ...known } = inspectPage(html);
  const digest = digestBytes(bytes);
  const facts = audit(html);
  return { record: { path, file, digest, size: deflated.length, ...known, facts }, deflated };
}

/** How many tasks go through Eleventy at once; it holds their pages in memory until it ends. */
const BATCH = 250;
