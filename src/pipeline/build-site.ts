import { join } from "node:path";
import { isWithin } from "../model/build-clock.ts";
import { type StorySummary, createNewsroomOpener } from "../site/open-newsroom.ts";
import type { ScheduledFile } from "../content/parse-story.ts";
import { ContentError, type Problem, isError } from "../source/problem.ts";
import {
  ChangedFileError,
  isContent,
  readSourceFiles,
  rereadSourceFiles,
} from "../source/read-source-files.ts";
import type { SourceFile } from "../source/source-text.ts";
import { type SiteFolders, recoverSite } from "../delivery/publish.ts";
import { type SiteTrees, stampTrees } from "../delivery/site-tree.ts";
import { formatSiteAddress } from "../links/site-address.ts";
import { findSitePeriod } from "../discovery/site-moment.ts";
import { listFrontMoments } from "../model/front-choice.ts";
import { listJointFeeds } from "../discovery/feeds/joint-feeds.ts";
import { listFiles } from "../discovery/list-files.ts";
import { composeSite, placeNewsroom, planPages } from "../site/open-site.ts";
import { createBaseKey } from "./plan/base-key.ts";
import { listOwnPaths } from "../site/own-paths.ts";
import { listStatic } from "../site/site-output.ts";
import { listSearchNames } from "../site/search-names.ts";
import { createWordSearch } from "../site/word-search.ts";
import type { BuildOptions } from "./build-options.ts";
import { openOwnFiles } from "./place/own-files.ts";
import { openIndexCache } from "./cache/index-cache.ts";
import { listFeedTasks } from "./plan/list-feed-tasks.ts";
import { listPageTasks } from "./plan/list-page-tasks.ts";
import { createListingKeys } from "./plan/listing-keys.ts";
import { cacheInMemory, openBuildCache } from "./cache/build-cache.ts";
import { type FileTable, openEmptyTable, openFileTable } from "./cache/file-table.ts";
import {
  type LargestPage,
  createInputsKey,
  isAsLeft,
  isChosen,
  openLastBuilds,
  summarise,
} from "./cache/last-build.ts";
import { listCauses } from "./list-causes.ts";
import { type PlacedPages, placePages } from "./place/place-pages.ts";
import { openPictures } from "./place/place-pictures.ts";
import { planMoves } from "../discovery/plan-moves.ts";
import { readSummaries } from "./plan/read-reports.ts";
import { type TreeReader, createTreeReader } from "./workers/read-trees.ts";
import { readCommon } from "./cache/read-common.ts";
import { storeIndex, planIndex } from "./place/search-index.ts";
import { openWorkers } from "./workers/story-workers.ts";

/** A site that has been put in place. */
export interface BuiltSite {
  /** How many pages it has. */
  readonly pages: number;
  readonly largest: LargestPage | undefined;
  /** How many of them had to be made or put in place. */
  readonly written: number;
  readonly problems: readonly Problem[];
  /** What is not out yet, first what comes out first. */
  readonly scheduled: readonly ScheduledFile[];
}

/**
 * Gives a function that brings the site of a checkout up to date, time after time. What an earlier build made of the same content
 * with the same code is taken from the cache, so the site has the same bytes as one that is built from nothing. From the second time
 * on it reads, of the content, the files that are named as changed. It throws a ContentError or an AuditError, and then leaves the
 * site as it was.
 */
export function startBuilding(
  options: BuildOptions,
): (changed?: ReadonlySet<string>) => Promise<BuiltSite> {
  let build = openBuilds(options);
  return async (changed) => {
    try {
      return await build(changed);
    } catch (error) {
      if (![...listCauses(error)].some((cause) => cause instanceof ChangedFileError)) throw error;
      // What was taken for known is read.
      build = openBuilds({ ...options, hasFileTimes: false });
      return await build();
    }
  };
}

function openBuilds(options: BuildOptions): (changed?: ReadonlySet<string>) => Promise<BuiltSite> {
  const { root, threads, readClock, chooseAddress, hasFileTimes, onProgress } = options;
  const { emitPages, emitOwn, digestCode, search } = options;
  const folders = { staging: join(root, "_site.next"), site: join(root, "_site") };
  const cacheFolder = join(root, ".cache");
  const cache = cacheInMemory(openBuildCache(cacheFolder));
  const indexes = openIndexCache(cacheFolder);
  const pictures = openPictures(cacheFolder, true, options);
  const lastBuilds = openLastBuilds(cacheFolder);
  const keyOfListing = createListingKeys();
  let code = "";
  const openNewsroom = createNewsroomOpener(readCommon(cache, () => code));
  let files: readonly SourceFile[] | undefined;
  let table: FileTable | undefined;
  let trees: TreeReader | undefined;
  /** The folders after the last build. */
  let lastTrees: KnownTrees | undefined;

  return async (changed) => {
    recoverSite(folders);
    table ??= hasFileTimes ? openFileTable(cacheFolder) : openEmptyTable();
    table.tick();
    trees ??= createTreeReader(table, cacheFolder);
    files =
      files && changed ? rereadSourceFiles(root, files, changed) : readSourceFiles(root, table);
    const isOnlyContent = changed !== undefined && [...changed].every(isContent);
    if (code === "" || !isOnlyContent) code = digestCode(root);
    const clock = readClock();
    const inputs = createInputsKey(code, files, clock);
    const last = changed === undefined ? lastBuilds.find(inputs) : undefined;
    if (last && isChosen(last.address, chooseAddress) && isWithin(last.period, clock)) {
      if (isAsLeft(trees.readOne(folders.site), last)) {
        table.save();
        const { pages, largest, problems, scheduled } = last;
        return { pages, largest, problems, scheduled, written: 0 };
      }
    }
    const sources = await pictures.read(files);
    const left = changed && findUnchanged(lastTrees, folders);
    const reading = left ? Promise.resolve(left) : trees.readBoth(folders);
    lastTrees = undefined;
    // It may fail long before it is awaited.
    reading.catch(() => undefined);
    const opened = openNewsroom(sources, clock);
    const newsroom = placeNewsroom(opened, { chooseAddress, ownPaths: listOwnPaths(root) });
    const base = createBaseKey(code, sources, newsroom);
    const workers = openWorkers({
      newsroom,
      cache,
      cacheFolder,
      folder: folders.staging,
      emitPages,
      code,
      most: threads,
      onProgress,
    });
    try {
      const stories = await readSummaries(newsroom, base, cache, workers);
      const reports = stories.map(({ report }) => report);
      const composed = composeSite(newsroom, reports);
      const { problems } = composed;
      if (problems.some(isError)) throw new ContentError(problems);
      const planned = planPages(composed);
      const { context } = planned;
      const jointFeeds = listJointFeeds(composed.outlines, context.site);
      const tasks = listPageTasks(planned, stories, base, keyOfListing, jointFeeds);
      const feeds = listFeedTasks(jointFeeds, tasks, base);
      const moves = planMoves(context.site, composed);
      const about = { ...composed, ...planned };
      const own = openOwnFiles(about, { cache, code, cacheFolder, emitOwn });
      const current = await reading;
      const kept = changed && search.isKeptOnChange ? storeIndex(current.site, folders) : undefined;
      const names = listSearchNames(newsroom.catalogue, composed.outlines, context.site);
      const indexing = { ...search, code, names, folders, cache, indexes, newsroom };
      const index = kept ?? planIndex(stories, indexing);
      const isWritten = createWordSearch(sources);
      const plan = {
        tasks,
        feeds,
        newsroom,
        context,
        own,
        others: {
          listFiles: (ownPages: readonly string[]) =>
            listFiles({ site: composed, plan: planned, reports, moves, ownPages }),
          staticFiles: listStatic(sources),
        },
        moves,
        index,
        pictures: await pictures.plan(sources, reports, context.site, workers),
        isWritten,
      };
      // Whatever may fail comes before the site is put in place.
      cache.prune(
        stories.map(({ task }) => task.key),
        [...tasks, ...feeds].map(({ key }) => key),
      );
      const scheduled = listScheduled(reports);
      const keep = (placed: PlacedPages): void => {
        if (kept || cache.findIsOwnPossible(code) !== false) return;
        const address = {
          written: formatSiteAddress(opened.site?.address ?? context.site.address),
          chosen: formatSiteAddress(context.site.address),
        };
        const period = findSitePeriod(reports, listFrontMoments(opened.front), clock);
        lastBuilds.store(inputs, { ...summarise(placed), period, address, problems, scheduled });
      };
      const tools = {
        cache,
        workers,
        trees,
        table,
        isFlushed: !changed,
        isUnchanged: left !== undefined,
        keep,
      };
      const placed = await placePages(plan, folders, current, tools);
      lastTrees = placed.trees && { trees: placed.trees, stamp: stampTrees(folders, placed.trees) };
      return { ...summarise(placed), written: placed.written, problems, scheduled };
    } finally {
      await workers.close();
      // The next build may not begin while this one still reads.
      await Promise.allSettled([reading]);
    }
  };
}

interface KnownTrees {
  readonly trees: SiteTrees;
  readonly stamp: string;
}

/** The trees after the last build, where no file was added or removed since. */
function findUnchanged(last: KnownTrees | undefined, folders: SiteFolders): SiteTrees | undefined {
  if (last === undefined) return undefined;
  return last.stamp === stampTrees(folders, last.trees) ? last.trees : undefined;
}

function listScheduled(reports: readonly StorySummary[]): readonly ScheduledFile[] {
  return reports
    .flatMap(({ scheduled }) => scheduled)
    .sort((a, b) => a.instant - b.instant || (a.file < b.file ? -1 : 1));
}
