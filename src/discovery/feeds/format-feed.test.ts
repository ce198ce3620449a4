import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { XmlAttribute, XmlDocument, XmlElement } from "libxml2-wasm";
import { validateAgainst } from "../test-schemas.ts";
import { FEED_FILES } from "./feed-files.ts";
import type { Feed } from "./feed.ts";
import { formatFeed } from "./format-feed.ts";
import { readEntries } from "./json-feed.ts";
import { createEntry, createTestFeed } from "./test-feed.ts";

const FACTOR = Number(process.env["PROPERTY_FACTOR"] ?? 1);

const isJsonFeed = new Ajv().compile(
  JSON.parse(readFileSync(new URL("../schemas/json-feed.json", import.meta.url), "utf8")) as object,
);

interface Formats {
  readonly atom: string;
  readonly rss: string;
  readonly json: string;
}

function writeFeed(feed: Feed = createTestFeed()): Formats {
  const [atom = "", rss = "", json = ""] = formatFeed(feed).map(({ text }) => text);
  return { atom, rss, json };
}

function assertValid({ atom, rss, json }: Formats): void {
  assert.deepEqual(validateAgainst("atom", atom), []);
  assert.deepEqual(validateAgainst("rss", rss), []);
  assert.equal(isJsonFeed(JSON.parse(json)), true, JSON.stringify(isJsonFeed.errors));
}

test("a feed stands beside its page, in a file for each format", () => {
  assert.deepEqual(
    formatFeed(createTestFeed()).map(({ file }) => file),
    FEED_FILES.map(({ name }) => `stories/unrest/${name}`),
  );
});

test("each format is valid by its schema, with entries and without", () => {
  assertValid(writeFeed());
  assertValid(writeFeed(createTestFeed({ entries: [] })));
});

/** What no feed may be: each is a mistake in the format at its head. */
const MISTAKES: readonly (readonly [format: keyof Formats, part: string, other: string])[] = [
  ["atom", "<id>https://example.org/stories/unrest/</id>", ""],
  ["atom", "2022-01-06T12:00:00+02:00", "2022-01-06"],
  ["atom", 'type="html"', 'type="xhtml"'],
  ["atom", "&lt;p&gt;", "<p>"],
  ["atom", ' href="https://creativecommons.org/"', ""],
  ["rss", "<link>https://example.org/stories/unrest/</link>", ""],
  ["rss", "Wed, 05 Jan 2022 12:00:00 +0200", "2022-01-05T12:00:00+02:00"],
  ["rss", "<title>Διαδηλώσεις</title>", ""],
  ["rss", ' isPermaLink="false"', ' isPermaLink="no"'],
  ["rss", "<category>Διεθνή</category>", "<topic>Διεθνή</topic>"],
  ["rss", "&lt;/p&gt;", "</p>"],
  ["json", '"version":"https://jsonfeed.org/version/1.1"', '"version":"1.1"'],
  ["json", '"id":', '"guid":'],
  ["json", '"content_html":', '"html":'],
  ["json", "2022-01-05T12:00:00+02:00", "2022-01-05"],
  ["json", '"tags":["Διεθνή"]', '"tags":"Διεθνή"'],
];

for (const [format, part, other] of MISTAKES) {
  test(`${format} with ${other || "nothing"} in place of ${part} is refused`, () => {
    const feed = writeFeed();
    assert.ok(feed[format].includes(part));
    assert.throws(() => {
      assertValid({ ...feed, [format]: feed[format].replace(part, other) });
    }, assert.AssertionError);
  });
}

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
  readonly topics: unknown;
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
    topics: entry.categories?.map(({ term }) => term),
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
    topics: item.categories?.map(({ name }) => name),
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
    topics: item.tags,
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

test("the entries of a feed are read back from its JSON as they were", () => {
  const { entries } = createTestFeed();
  assert.deepEqual(readEntries(writeFeed().json), entries);
});

/** What is most likely to break a format. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "</script>",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        '"',
        "'",
        "&",
        "&amp;",
        "&lt;b&gt;",
        "<b>",
        "🚨",
        "👩‍🚀",
        "עברית",
        "\u202eανάποδα\u202c",
        "ά",
        "α\u0301",
        "\r\n",
        "\t",
        "\u0000",
        "\u0008",
        "\ufffe",
        "\ud83d",
        "«»",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `α${parts.join("")}ω`);

/** What XML 1.0 cannot hold in any way. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function textAt(document: XmlDocument, path: string): string {
  const found = document.get(path, {
    a: "http://www.w3.org/2005/Atom",
    content: "http://purl.org/rss/1.0/modules/content/",
    dc: "http://purl.org/dc/elements/1.1/",
  });
  if (found instanceof XmlElement) return found.content;
  assert.ok(found instanceof XmlAttribute, path);
  return found.value;
}

function readTexts(xml: string, paths: readonly string[]): readonly string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return paths.map((path) => textAt(document, path));
  } finally {
    document.dispose();
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

test("whatever a text holds, it comes out of every format as it went in, and the format is valid", () => {
  fc.assert(
    fc.property(
      fc.record({
        title: hostile,
        summary: hostile,
        html: hostile,
        author: hostile,
        topic: hostile,
      }),
      ({ title, summary, html, author, topic }) => {
        const entry = createEntry({ title, summary, html, authors: [author], topics: [topic] });
        const feed = writeFeed(createTestFeed({ title, entries: [entry] }));
        assertValid(feed);
        const texts = [title, title, author, topic, summary, html].map((text) =>
          text.replace(FORBIDDEN, ""),
        );
        const steps = ["title", "author/a:name", "category/@term", "summary", "content"];
        assert.deepEqual(
          readTexts(feed.atom, ["/a:feed/a:title", ...steps.map((step) => `//a:entry/a:${step}`)]),
          texts,
        );
        const items = ["title", "dc:creator", "category", "description", "content:encoded"];
        assert.deepEqual(
          readTexts(feed.rss, ["/rss/channel/title", ...items.map((step) => `//item/${step}`)]),
          texts.with(4, escapeHtml(texts[4] ?? "")),
        );
        assert.deepEqual(readEntries(feed.json), [entry]);
      },
    ),
    { numRuns: 200 * FACTOR, seed: 20220105 },
  );
});
