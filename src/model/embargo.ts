import type { BuildClock } from "./build-clock.ts";
import type { NewsDate } from "./news-date.ts";
import type { Embargo } from "./newsroom.ts";

/** The embargo that an article's own front matter sets; undefined where it is published. */
export function findEmbargo(
  isDraft: boolean,
  published: NewsDate | undefined,
  { now }: BuildClock,
): Embargo | undefined {
  if (isDraft) return { kind: "draft" };
  if (published === undefined || published.instant <= now) return undefined;
  return { kind: "scheduled", until: published };
}

/** When an embargoed article is published, in milliseconds since 1970; Infinity for a draft. */
export function releaseOf(embargo: Embargo | undefined): number {
  if (embargo === undefined) return -Infinity;
  return embargo.kind === "draft" ? Infinity : embargo.until.instant;
}

/** Of two embargoes, the one that ends later. */
export function longerEmbargo(
  first: Embargo | undefined,
  second: Embargo | undefined,
): Embargo | undefined {
  return releaseOf(second) > releaseOf(first) ? second : first;
}

/** Of two embargoes, the one that ends first. */
export function shorterEmbargo(
  first: Embargo | undefined,
  second: Embargo | undefined,
): Embargo | undefined {
  return releaseOf(second) < releaseOf(first) ? second : first;
}
