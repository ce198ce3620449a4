import { formatAtom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { FEED_FILES, type FeedFormat } from "./feed-files.ts";
import { formatJsonFeed } from "./json-feed.ts";
import { formatRss } from "./rss.ts";

/** A feed's file; its path is relative to the site's folder. */
export interface FeedFile {
  readonly file: string;
  readonly text: string;
}

const FORMATS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: formatAtom,
  rss: formatRss,
  json: formatJsonFeed,
};

/** Formats a feed in each of its formats. */
export function formatFeed(feed: Feed): readonly FeedFile[] {
  return FEED_FILES.map(({ format, name }) => {
    return { file: `${feed.path.slice(1)}${name}`, text: FORMATS[format](feed) };
  });
}
