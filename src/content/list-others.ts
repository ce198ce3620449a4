import type { StoryOutline } from "./outline.ts";
import type { StoryLink } from "./site-pages.ts";

/** How many other stories a story's page names. */
const OTHERS = 3;

/**
 * For each story, by slug, those to read next: the ones published just before it, so that a new story changes no old page;
 * for the oldest, the ones just after.
 */
export function listOthers(
  outlines: readonly StoryOutline[],
): ReadonlyMap<string, readonly StoryLink[]> {
  const sorted = outlines.toSorted(
    (a, b) => b.published.instant - a.published.instant || (a.slug < b.slug ? -1 : 1),
  );
  return new Map(
    sorted.map(({ slug }, index) => {
      const older = sorted.slice(index + 1, index + 1 + OTHERS);
      const newer = sorted.slice(Math.max(0, index - OTHERS + older.length), index).reverse();
      const links = [...older, ...newer].map(({ title, path }) => ({ title, path }));
      return [slug, links] as const;
    }),
  );
}
