import type { NewsDate } from "../../model/news-date.ts";

/** A feed before it is written in any of its formats; plain data. */
export interface Feed {
  /** Names the feed for good: the address that its Atom file had first. */
  readonly id: string;
  /** Address on this site of the page that it goes with, with a slash at both ends; the feed's files are there. */
  readonly path: string;
  /** The whole address of that page. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly rights: { readonly text: string; readonly address: string };
  /** Newest first, at most `FEED_SIZE`. */
  readonly entries: readonly FeedEntry[];
}

/** A section in a feed, or a story: its lede and its key points. */
export interface FeedEntry {
  /** Names the article for good, by the address that it had first. */
  readonly id: string;
  readonly address: string;
  /** Plain text, as the summary is. */
  readonly title: string;
  readonly summary: string;
  /** The whole text; every address in it is absolute. */
  readonly html: string;
  /** RFC 3339, in the site's zone. */
  readonly published: string;
  /** Never before `published`. */
  readonly updated: string;
  readonly authors: readonly string[];
  /** Names of topics. */
  readonly topics: readonly string[];
}

/** The most entries of a feed. */
export const FEED_SIZE = 50;

/** The latest articles for a feed: newest first, those of one moment in the order in which they are given, which is the site's. */
export function selectLatest<Article extends { readonly published: NewsDate }>(
  articles: readonly Article[],
): readonly Article[] {
  return articles.toSorted((a, b) => b.published.instant - a.published.instant).slice(0, FEED_SIZE);
}

/** The later of moments in RFC 3339. */
export function laterMoment(first: string, second: string): string {
  return Date.parse(second) > Date.parse(first) ? second : first;
}

/** Formats require the moment of a feed's last change, and no clock may be asked: this is what a feed without entries says. */
const BEFORE_ALL_NEWS = "1970-01-01T00:00:00Z";

/** When a feed last changed: with the last change of any of its entries. */
export function lastUpdateOf({ entries }: Pick<Feed, "entries">): string {
  return entries.map(({ updated }) => updated).reduce(laterMoment, BEFORE_ALL_NEWS);
}
