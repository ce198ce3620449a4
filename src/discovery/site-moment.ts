import { type BuildClock, type Period, findPeriod } from "../model/build-clock.ts";
import type { StoryOutline } from "../model/outline.ts";
import { listNewsMoments } from "./news-sitemap.ts";
import type { DiscoveryFile } from "./sitemaps.ts";

/** A story's outline, and the period in which it is valid. */
export interface TimedStory {
  readonly period: Period;
  readonly outline: StoryOutline | null;
}

/** The file with a site's time. */
export const BUILD_TIME_FILE = "build-time.txt";

/**
 * The last moment at which anything on the site was published or expired, as a value of `BUILD_TIME` (ISO 8601, whole seconds). A build of
 * the same content at that time has the same bytes, and so has every build up to the next such moment. `ends` are the moments at which
 * something leaves the front page.
 */
export function createBuildTimeFile(
  stories: readonly TimedStory[],
  ends: readonly number[],
  { now }: BuildClock,
): DiscoveryFile {
  const past = [...stories.flatMap(listMoments), ...ends].filter((moment) => moment <= now);
  const moment = new Date(past.reduce((last, each) => Math.max(last, each), 0));
  return { file: BUILD_TIME_FILE, text: `${moment.toISOString().replace(".000", "")}\n` };
}

/** How long a site of these stories says the same; `ends` are the moments at which something leaves the front page. */
export function findSitePeriod(
  stories: readonly TimedStory[],
  ends: readonly number[],
  clock: BuildClock,
): Period {
  return findPeriod([...stories.flatMap(listMoments), ...ends], clock);
}

function listMoments({ period, outline }: TimedStory): readonly number[] {
  const ends = [period.from, period.until].filter((moment) => moment !== null);
  if (outline === null) return ends;
  const lapses = outline.expires === undefined ? [] : [outline.expires.instant];
  return [...ends, ...lapses, ...listNewsMoments(outline)];
}
