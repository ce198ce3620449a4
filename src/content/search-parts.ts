import type { StoryOutline } from "./outline.ts";
import { comparePublished } from "./tease.ts";

/**
 * How many stories one part of the search index holds. An edit has its part indexed again, at some ten milliseconds a story; a
 * reader loads a few small files more for each part.
 */
export const STORIES_IN_PART = 200;

/** Deals stories out to the parts of the search index, oldest first, so that a new story changes the last part alone. */
export function splitForSearch<Item>(
  items: readonly Item[],
  outlineOf: (item: Item) => Pick<StoryOutline, "published" | "slug">,
): readonly (readonly Item[])[] {
  const sorted = items.toSorted((a, b) => comparePublished(outlineOf(b), outlineOf(a)));
  return Array.from({ length: countSearchParts(items.length) }, (_, index) =>
    sorted.slice(index * STORIES_IN_PART, (index + 1) * STORIES_IN_PART),
  );
}

/** How many parts the search index of so many stories has. */
export function countSearchParts(stories: number): number {
  return Math.ceil(stories / STORIES_IN_PART);
}
