/** The formats in which each feed is written: Atom 1.0 (RFC 4287), RSS 2.0 and JSON Feed 1.1. */
export type FeedFormat = "atom" | "rss" | "json";

/** The file of a feed in one format. */
export interface FeedFileKind {
  readonly format: FeedFormat;
  /** Media type, without parameters. */
  readonly type: string;
  readonly name: string;
}

/** The files of each feed, the one to offer first first; they stand beside the page that the feed goes with. */
export const FEED_FILES: readonly FeedFileKind[] = [
  { format: "atom", type: "application/atom+xml", name: "feed.xml" },
  { format: "rss", type: "application/rss+xml", name: "rss.xml" },
  { format: "json", type: "application/feed+json", name: "feed.json" },
];

/** The name of a feed's file in a format. */
export function nameOfFeed(format: FeedFormat): string {
  const file = FEED_FILES.find((each) => each.format === format);
  if (file === undefined) throw new Error(`There is no feed in the format ${format}.`);
  return file.name;
}
