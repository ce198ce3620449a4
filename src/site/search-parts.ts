import type { StoryOutline } from "../model/outline.ts";
import { comparePublished } from "../model/tease.ts";

/** How many stories are indexed together. An edit has the stories of its part indexed again, some two tenths of a second. */
export const STORIES_IN_PART = 200;

/** The address of the search page. */
export const SEARCH_PATH = "/search/";

/** Where the files of the search index are, below the site's folder. */
export const SEARCH_FOLDER = "search/index/";

/** Deals stories out to the parts of the search index, oldest first, so that a new story changes the last part alone. */
export function listSearchParts<Item>(
  items: readonly Item[],
  outlineOf: (item: Item) => Pick<StoryOutline, "published" | "slug">,
): readonly (readonly Item[])[] {
  const sorted = items.toSorted((a, b) => comparePublished(outlineOf(b), outlineOf(a)));
  return Array.from({ length: Math.ceil(items.length / STORIES_IN_PART) }, (_, index) =>
    sorted.slice(index * STORIES_IN_PART, (index + 1) * STORIES_IN_PART),
  );
}
