import type { StoryOutline } from "../model/outline.ts";
import { comparePublished } from "../model/tease.ts";

/** How many stories a part of the search index has. After an edit its part is indexed again, which takes about 0.2 s. */
export const STORIES_IN_PART = 200;

/** The address of the search page. */
export const SEARCH_PATH = "/search/";

/** The folder of the search index, relative to the site's folder. */
export const SEARCH_FOLDER = "search/index/";

/** Divides stories into parts of the search index, oldest first, so that a new story changes only the last part. */
export function listSearchParts<Item>(
  items: readonly Item[],
  outlineOf: (item: Item) => Pick<StoryOutline, "published" | "slug">,
): readonly (readonly Item[])[] {
  const sorted = items.toSorted((a, b) => comparePublished(outlineOf(b), outlineOf(a)));
  return Array.from({ length: Math.ceil(items.length / STORIES_IN_PART) }, (_, index) =>
    sorted.slice(index * STORIES_IN_PART, (index + 1) * STORIES_IN_PART),
  );
}
