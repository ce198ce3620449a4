import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { createEntry, createTestFeed, readEntries } from "./test-feed.ts";
import { type Formats, writeFeed } from "./test-formats.ts";

/** What a feed reader tells of an entry. */
interface ReadEntry {
  readonly id: unknown;
  readonly address: unknown;
  readonly title: unknown;
  readonly summary: unknown;
  readonly html: unknown;
  readonly published: number;
  readonly updated: number;
  readonly authors: unknown;
  readonly categories: unknown;
}

function momentOf(text: string | undefined): number {
  return Date.parse(text ?? "");
}

function readWithFeedReader({ atom, rss, json }: Formats): readonly (readonly ReadEntry[])[] {
  const ofAtom = (parseAtomFeed(atom).entries ?? []).map((entry) => ({
    id: entry.id,
    address: entry.links?.[0]?.href,
    title: entry.title?.value,
    summary: entry.summary?.value,
    html: entry.content?.value,
    published: momentOf(entry.published),
    updated: momentOf(entry.updated),
    authors: entry.authors?.map(({ name }) => name),
    categories: entry.categories?.map(({ term }) => term),
  }));
  const ofRss = (parseRssFeed(rss).items ?? []).map((item) => ({
    id: item.guid?.value,
    address: item.link,
    title: item.title,
    summary: item.description,
    html: item.content?.encoded,
    published: momentOf(item.pubDate),
    updated: momentOf(item.atom?.updated),
    authors: item.dc?.creators,
    categories: item.categories?.map(({ name }) => name),
  }));
  const ofJson = (parseJsonFeed(json).items ?? []).map((item) => ({
    id: item.id,
    address: item.url,
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    published: momentOf(item.date_published),
    updated: momentOf(item.date_modified),
    authors: item.authors?.map(({ name }) => name),
    categories: item.tags,
  }));
  return [ofAtom, ofRss, ofJson];
}

test("a feed reader gets the same entries from all three formats", () => {
  const entries = [
    createEntry(),
    createEntry({ id: "https://example.org/b/", authors: ["Α", "Β"] }),
  ];
  const expected = entries.map((entry) => ({
    ...entry,
    published: momentOf(entry.published),
    updated: momentOf(entry.updated),
  }));
  const read = readWithFeedReader(writeFeed(createTestFeed({ entries })));
  assert.deepEqual(read, [expected, expected, expected]);
});

test("contributors are in Atom and RSS, which have a place for them", () => {
  const entry = createEntry({ contributors: ["Άννα", "Βασίλης & Υιοί"] });
  const { atom, rss } = writeFeed(createTestFeed({ entries: [entry] }));
  const [ofAtom] = parseAtomFeed(atom).entries ?? [];
  const [ofRss] = parseRssFeed(rss).items ?? [];
  assert.deepEqual(
    ofAtom?.contributors?.map(({ name }) => name),
    ["Άννα", "Βασίλης & Υιοί"],
  );
  assert.deepEqual(ofRss?.dc?.contributors, ["Άννα", "Βασίλης & Υιοί"]);
});

test("the entries of a feed are read back from its JSON as they were", () => {
  const { entries } = createTestFeed();
  assert.deepEqual(readEntries(writeFeed().json), entries);
});
