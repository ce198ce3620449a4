import type { NewsDate } from "../../model/news-date.ts";

/** A feed before it is formatted; serialisable. */
export interface Feed {
  /** A permanent id: the first address of its Atom file. */
  readonly id: string;
  /** Path of its page, with a slash at both ends; the feed's files are in that folder. */
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

/** An entry: a section, or a story with its lede and key points. */
export interface FeedEntry {
  /** A permanent id: the article's first address. */
  readonly id: string;
  readonly address: string;
  /** Plain text, like the summary. */
  readonly title: string;
  readonly summary: string;
  /** The whole text, with absolute addresses. */
  readonly html: string;
  /** RFC 3339, in the site's zone. */
  readonly published: string;
  /** Never before `published`. */
  readonly updated: string;
  readonly authors: readonly string[];
  /** Who did something else than write it, such as its photographs; JSON Feed has no place for them. */
  readonly contributors?: readonly string[];
  /** Names of topics, and the kind of story where it is no news. */
  readonly categories: readonly string[];
  /** The picture of its story; undefined where there is none. */
  readonly picture?: FeedPicture | undefined;
}

/** A picture as feeds name it, in a file that all programs read. */
export interface FeedPicture {
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows; empty where it only decorates. */
  readonly alt: string;
  readonly credit: string;
}

/** The most entries of a feed. */
export const FEED_SIZE = 50;

/** The latest articles for a feed, newest first; articles of the same moment keep their order. */
export function selectLatest<Article extends { readonly published: NewsDate }>(
  articles: readonly Article[],
): readonly Article[] {
  return articles.toSorted((a, b) => b.published.instant - a.published.instant).slice(0, FEED_SIZE);
}

/** The later of two moments in RFC 3339. */
export function laterMoment(first: string, second: string): string {
  return Date.parse(second) > Date.parse(first) ? second : first;
}

/** The last change of a feed without entries, since formats require one and the clock is not read. */
const BEFORE_ALL_NEWS = "1970-01-01T00:00:00Z";

/** The last change of a feed: that of its latest entry. */
export function lastUpdateOf({ entries }: Pick<Feed, "entries">): string {
  return entries.map(({ updated }) => updated).reduce(laterMoment, BEFORE_ALL_NEWS);
}
