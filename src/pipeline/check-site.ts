import { join } from "node:path";
import type { BuildClock } from "../model/build-clock.ts";
import {
  type OpenedNewsroom,
  type StorySummary,
  createNewsroomOpener,
  readStory,
} from "../site/open-newsroom.ts";
import { type Problem, isError, sortProblems } from "../source/problem.ts";
import { readSourceFiles } from "../source/read-source-files.ts";
import type { StoryFiles } from "../content/story-files.ts";
import { listOwnPaths } from "../site/own-paths.ts";
import { composeSite, placeNewsroom } from "../site/open-site.ts";
import { createBaseKey } from "./plan/base-key.ts";
import type { BuildOptions } from "./build-options.ts";
import { openBuildCache } from "./cache/build-cache.ts";
import { readSummaries } from "./plan/read-reports.ts";
import { openPictures } from "./place/place-pictures.ts";
import { readCommon } from "./cache/read-common.ts";
import { openWorkers, startEarly } from "./workers/story-workers.ts";

/** What a check works with. */
export interface CheckOptions extends Pick<
  BuildOptions,
  "root" | "threads" | "onProgress" | "emitPages" | "digestCode"
> {
  readonly clock: BuildClock;
}

/** Every problem in a checkout's content, sorted; what has been checked before, by the same rules, is taken from the cache. */
export async function checkSite({
  root,
  clock,
  threads,
  digestCode,
  ...context
}: CheckOptions): Promise<readonly Problem[]> {
  const cacheFolder = join(root, ".cache");
  const early = startEarly(root, cacheFolder, threads);
  const pictures = openPictures(cacheFolder, false, { threads, onProgress: context.onProgress });
  const files = await pictures.read(readSourceFiles(root));
  const cache = openBuildCache(cacheFolder);
  const code = digestCode(root);
  const opened = createNewsroomOpener(readCommon(cache, () => code))(files, clock);
  const newsroom = placeNewsroom(opened, { ownPaths: listOwnPaths(root) });
  const base = createBaseKey(code, files, newsroom);
  const folder = join(root, "_site.next");
  const most = threads;
  const workers = openWorkers({
    ...context,
    code,
    newsroom,
    cache,
    cacheFolder,
    folder,
    most,
    early,
  });
  try {
    const stories = await readSummaries(newsroom, base, cache, workers);
    return joinForAll(
      newsroom,
      stories.map(({ task, report }) => ({ folder: task.folder, report })),
    );
  } finally {
    await workers.close();
  }
}

interface KnownReport {
  readonly folder: StoryFiles;
  readonly report: StorySummary;
}

/**
 * Every problem of the site with its drafts, and of the site that readers get, which is without the pages that a link or a list there
 * may need. A problem that is an error in one of the two is an error.
 */
export function joinForAll(
  newsroom: OpenedNewsroom,
  known: readonly KnownReport[],
): readonly Problem[] {
  const { problems } = composeSite(
    newsroom,
    known.map(({ report }) => report),
  );
  if (!newsroom.clock.isPreview || known.every(({ report }) => report.embargoes.length === 0)) {
    return problems;
  }
  const forReaders = { ...newsroom, clock: { ...newsroom.clock, isPreview: false } };
  const published = composeSite(
    forReaders,
    known.map(({ folder, report }) =>
      report.embargoes.length === 0 ? report : readStory(folder, forReaders).report,
    ),
  ).problems;
  const all = new Map<string, Problem>();
  for (const problem of [...problems, ...published.filter(isError)]) {
    const { file, line, column, rule, message } = problem;
    const key = JSON.stringify([file, line, column, rule, message]);
    if (!all.has(key) || isError(problem)) all.set(key, problem);
  }
  return sortProblems([...all.values()]);
}
