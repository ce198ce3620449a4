import type { BuildClock } from "./build-clock.ts";
import type { NewsDate } from "./news-date.ts";
import type { Hold } from "./newsroom.ts";

/** What keeps an article from readers by its own front matter; undefined where it is out. */
export function findHold(
  isDraft: boolean,
  published: NewsDate | undefined,
  { now }: BuildClock,
): Hold | undefined {
  if (isDraft) return { kind: "draft" };
  if (published === undefined || published.instant <= now) return undefined;
  return { kind: "waiting", until: published };
}

/** The moment at which a held article comes out, in milliseconds since 1970; a draft never does. */
export function releaseOf(hold: Hold | undefined): number {
  if (hold === undefined) return -Infinity;
  return hold.kind === "draft" ? Infinity : hold.until.instant;
}

/** Of two holds, the one that lasts longer. */
export function longerHold(first: Hold | undefined, second: Hold | undefined): Hold | undefined {
  return releaseOf(second) > releaseOf(first) ? second : first;
}

/** Of two holds, the one that ends first. */
export function shorterHold(first: Hold | undefined, second: Hold | undefined): Hold | undefined {
  return releaseOf(second) < releaseOf(first) ? second : first;
}
