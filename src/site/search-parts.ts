import type { StoryOutline } from "../model/outline.ts";
import { comparePublished } from "../model/tease.ts";

/**
 * How many stories a part of the search index has. After an edit its part is indexed again, at about ten milliseconds a story; readers load
 * a few more small files for each part.
 */
export const STORIES_IN_PART = 200;

/** Stories that are indexed together, and the folder of their index, relative to the site's folder. */
export interface SearchPart<Item> {
  readonly folder: string;
  readonly items: readonly Item[];
}

/** The folder of the first part of the index, and of the program that reads all parts. */
export const SEARCH_FOLDER = "pagefind/";

/** Divides stories into parts of the search index, oldest first, so that a new story changes only the last part. */
export function listSearchParts<Item>(
  items: readonly Item[],
  outlineOf: (item: Item) => Pick<StoryOutline, "published" | "slug">,
): readonly SearchPart<Item>[] {
  const sorted = items.toSorted((a, b) => comparePublished(outlineOf(b), outlineOf(a)));
  return Array.from({ length: countSearchParts(items.length) }, (_, index) => {
    const folder = index === 0 ? SEARCH_FOLDER : `${SEARCH_FOLDER}${index + 1}/`;
    return { folder, items: sorted.slice(index * STORIES_IN_PART, (index + 1) * STORIES_IN_PART) };
  });
}

/** How many parts the search index has for a number of stories. */
export function countSearchParts(stories: number): number {
  return Math.ceil(stories / STORIES_IN_PART);
}
