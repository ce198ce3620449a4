/** The formats of each feed: Atom 1.0 (RFC 4287), RSS 2.0 and JSON Feed 1.1. */
export type FeedFormat = "atom" | "rss" | "json";

/** The file of a feed in one format. */
export interface FeedFileKind {
  readonly format: FeedFormat;
  /** Media type, without parameters. */
  readonly type: string;
  readonly name: string;
}

/** The files of each feed, the preferred one first; they are in the folder of the feed's page. */
export const FEED_FILES: readonly FeedFileKind[] = [
  { format: "atom", type: "application/atom+xml", name: "feed.xml" },
  { format: "rss", type: "application/rss+xml", name: "rss.xml" },
  { format: "json", type: "application/feed+json", name: "feed.json" },
];

/** The file name of a feed in a format. */
export function nameOfFeed(format: FeedFormat): string {
  const file = FEED_FILES.find((each) => each.format === format);
  if (file === undefined) throw new Error(`There is no feed in the format ${format}.`);
  return file.name;
}
