import type { Feed, FeedEntry } from "./feed.ts";

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
    topics: ["Διεθνή"],
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
