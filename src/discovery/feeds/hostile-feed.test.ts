import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { XmlAttribute, XmlDocument, XmlElement } from "libxml2-wasm";
import { createEntry, createTestFeed, readEntries } from "./test-feed.ts";
import { assertValid, writeFeed } from "./test-formats.ts";
import { countRuns } from "../../../test/support/count-runs.ts";

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
        const entry = createEntry({ title, summary, html, authors: [author], categories: [topic] });
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
    { numRuns: countRuns(80, 200), seed: 20220105 },
  );
});
