import type { Feed, FeedEntry } from "./feed.ts";
import type { JsonFeedItem } from "./json-feed.ts";

/** An entry of the story "unrest". */
export function createEntry(fields: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: "https://example.org/stories/unrest/protests/",
    address: "https://example.org/stories/unrest/protests/",
    title: "Διαδηλώσεις",
    summary: "Στους δρόμους.",
    html: "<p>Πλήθος.</p>",
    published: "2022-01-05T12:00:00+02:00",
    updated: "2022-01-06T12:00:00+02:00",
    authors: ["Σύνταξη"],
    categories: ["Διεθνή"],
    ...fields,
  };
}

/** The feed of the story "unrest". */
export function createTestFeed(fields: Partial<Feed> = {}): Feed {
  return {
    id: "https://example.org/stories/unrest/",
    path: "/stories/unrest/",
    address: "https://example.org/stories/unrest/",
    title: "Έφοδος – Ανταπόκριση",
    description: "Τι έγινε.",
    language: "el",
    rights: { text: "Κείμενα με άδεια CC BY 4.0", address: "https://creativecommons.org/" },
    entries: [createEntry()],
    ...fields,
  };
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
      categories: item.tags,
    };
  });
}
