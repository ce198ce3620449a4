import type { Feed, FeedEntry } from "./feed.ts";
import { nameOfFeed } from "./feed-files.ts";

/** An item of JSON Feed 1.1, with the properties that are used here. */
export interface JsonFeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  /** The address of a picture. */
  readonly image?: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
}

/** Formats a feed as JSON Feed 1.1. */
export function formatJsonFeed(feed: Feed): string {
  const { address: page, title, description, language, entries } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: `${page}${nameOfFeed("json")}`,
    description,
    language,
    items: entries.map(listItem),
  });
}

function listItem(entry: FeedEntry): JsonFeedItem {
  const { id, address, title, summary, html, published, updated, authors, categories, picture } =
    entry;
  return {
    id,
    url: address,
    title,
    summary,
    content_html: html,
    ...(picture && { image: picture.address }),
    date_published: published,
    date_modified: updated,
    authors: authors.map((name) => ({ name })),
    tags: categories,
  };
}
