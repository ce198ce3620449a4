import type { PagePlan } from "../../site/open-site.ts";
import type { JointFeed } from "../../discovery/feeds/joint-feeds.ts";
import type { ListingKeys } from "./listing-keys.ts";
import { createKey } from "../cache/build-cache.ts";
import type { KnownStory } from "./read-reports.ts";
import type { PageTask } from "./tasks.ts";

/** All pages of a newsroom without errors, each under a key that names all that its bytes depend on. */
export function listPageTasks(
  { listings, related }: PagePlan,
  stories: readonly KnownStory[],
  base: string,
  keyOfListing: ListingKeys,
  feeds: readonly JointFeed[],
): readonly PageTask[] {
  const inFeeds = new Set(
    feeds.flatMap(({ choices }) => choices.map(({ storyPath }) => storyPath)),
  );
  return [
    ...stories
      .filter(({ report }) => report.outline !== null)
      .flatMap(({ task, report, data }) => {
        const own = related.get(task.folder.slug) ?? [];
        const key = createKey(task.content, data, JSON.stringify([report.period, own]));
        const isInFeeds = inFeeds.has(report.outline?.path ?? "");
        const updates = (report.updatePages ?? []).map((digest, index) => {
          return { key: createKey(base, digest), updatesOf: task, number: index + 1 };
        });
        return [{ key, story: task, others: own, isInFeeds }, ...updates];
      }),
    ...listings.map((listing) => {
      return { key: keyOfListing(base, listing), listing };
    }),
  ];
}
