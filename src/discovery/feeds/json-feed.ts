import type { Feed, FeedEntry } from "./feed.ts";
import { nameOfFeed } from "./feed-files.ts";

/** An item of JSON Feed 1.1, as far as it is written here. */
interface JsonFeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
}

/** A feed as JSON Feed 1.1. */
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

/** The entries of a feed that `formatJsonFeed` has written; of any other text it does not hold. */
export function readEntries(text: string): readonly FeedEntry[] {
  const { items } = JSON.parse(text) as { readonly items: readonly JsonFeedItem[] };
  return items.map((item) => {
    return {
      id: item.id,
      address: item.url,
      title: item.title,
      summary: item.summary,
      html: item.content_html,
      published: item.date_published,
      updated: item.date_modified,
      authors: item.authors.map(({ name }) => name),
      topics: item.tags,
    };
  });
}

function listItem(entry: FeedEntry): JsonFeedItem {
  const { id, address, title, summary, html, published, updated, authors, topics } = entry;
  return {
    id,
    url: address,
    title,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
    authors: authors.map((name) => ({ name })),
    tags: topics,
  };
}
