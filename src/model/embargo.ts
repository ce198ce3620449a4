import type { BuildClock } from "./build-clock.ts";
import type { NewsDate } from "./news-date.ts";
import type { Embargo } from "./newsroom.ts";

/** What keeps an article from readers by its own front matter; undefined where it is out. */
export function findEmbargo(
  isDraft: boolean,
  published: NewsDate | undefined,
  { now }: BuildClock,
): Embargo | undefined {
  if (isDraft) return { kind: "draft" };
  if (published === undefined || published.instant <= now) return undefined;
  return { kind: "waiting", until: published };
}

/** The moment at which a held article comes out, in milliseconds since 1970; a draft never does. */
export function releaseOf(embargo: Embargo | undefined): number {
  if (embargo === undefined) return -Infinity;
  return embargo.kind === "draft" ? Infinity : embargo.until.instant;
}

/** Of two holds, the one that lasts longer. */
export function longerEmbargo(
  first: Embargo | undefined,
  second: Embargo | undefined,
): Embargo | undefined {
  return releaseOf(second) > releaseOf(first) ? second : first;
}

/** Of two holds, the one that ends first. */
export function shorterEmbargo(
  first: Embargo | undefined,
  second: Embargo | undefined,
): Embargo | undefined {
  return releaseOf(second) < releaseOf(first) ? second : first;
}
