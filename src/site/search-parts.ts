import type { StoryOutline } from "../model/outline.ts";
import { comparePublished } from "../model/tease.ts";

/**
 * How many stories one part of the search index holds. An edit has its part indexed again, at some ten milliseconds a story; a
 * reader loads a few small files more for each part.
 */
export const STORIES_IN_PART = 200;

/** Stories that are indexed together, and where their index stands below the site's folder. */
export interface SearchPart<Item> {
  readonly folder: string;
  readonly items: readonly Item[];
}

/** Where the first part of the index stands, and the program that reads all of them. */
export const SEARCH_FOLDER = "pagefind/";

/** Deals stories out to the parts of the search index, oldest first, so that a new story changes the last part alone. */
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

/** How many parts the search index of so many stories has. */
export function countSearchParts(stories: number): number {
  return Math.ceil(stories / STORIES_IN_PART);
}
