import type { JoinedStories } from "../content/join-stories.ts";
import type { OpenedNewsroom } from "../content/open-newsroom.ts";
import { listOthers } from "../content/list-others.ts";
import { listListings } from "../content/list-listings.ts";
import type { ListingKeys } from "./listing-keys.ts";
import { createKey } from "./memory.ts";
import type { KnownStory } from "./read-reports.ts";
import type { PageTask } from "./tasks.ts";

/** All pages of a newsroom without errors, each under a key that names all that its bytes depend on. */
export function listPageTasks(
  { site, catalogue, standing, clock }: OpenedNewsroom,
  { outlines, moves }: JoinedStories,
  stories: readonly KnownStory[],
  base: string,
  keyOfListing: ListingKeys,
): readonly PageTask[] {
  if (site === undefined) return [];
  const others = listOthers(outlines);
  const pages = standing.flatMap(({ page }) => page ?? []);
  const source = { site, catalogue, standing: pages, outlines, moves, clock };
  return [
    ...stories
      .filter(({ report }) => report.outline !== null)
      .map(({ task, report, data }) => {
        const own = others.get(task.folder.slug) ?? [];
        const key = createKey(task.content, data, JSON.stringify([report.period, own]));
        return { key, story: task, others: own };
      }),
    ...listListings(source).map((listing) => {
      return { key: keyOfListing(base, listing), listing };
    }),
  ];
}
