import type { StoryOutline } from "../content/newsroom.ts";
import type { OpenedNewsroom } from "../content/open-newsroom.ts";
import { listListings, listOthers } from "../content/site-pages.ts";
import { createKey } from "./memory.ts";
import type { KnownStory } from "./read-reports.ts";
import type { PageTask } from "./tasks.ts";

/** All pages of a newsroom without errors, each under a key that names all that its bytes depend on. */
export function listPageTasks(
  { site, catalogue, standing }: OpenedNewsroom,
  outlines: readonly StoryOutline[],
  stories: readonly KnownStory[],
  base: string,
): readonly PageTask[] {
  if (site === undefined) return [];
  const others = listOthers(outlines);
  const standingPages = standing.flatMap(({ page }) => page ?? []);
  return [
    ...stories.map(({ task, data }) => {
      const own = others.get(task.folder.slug) ?? [];
      const key = createKey(task.content, data, JSON.stringify(own));
      return { key, story: task, others: own };
    }),
    ...listListings(site, catalogue, standingPages, outlines).map((listing) => {
      return { key: createKey(base, JSON.stringify(listing)), listing };
    }),
  ];
}
