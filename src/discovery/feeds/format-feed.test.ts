import assert from "node:assert/strict";
import { test } from "node:test";
import { FEED_FILES } from "./feed-files.ts";
import { formatFeed } from "./format-feed.ts";
import { createEntry, createTestFeed } from "./test-feed.ts";
import { type Formats, assertValid, writeFeed } from "./test-formats.ts";

test("a feed is beside its page, in a file for each format", () => {
  assert.deepEqual(
    formatFeed(createTestFeed()).map(({ file }) => file),
    FEED_FILES.map(({ name }) => `stories/unrest/${name}`),
  );
});

test("each format is valid by its schema, with entries and without", () => {
  assertValid(writeFeed());
  assertValid(writeFeed(createTestFeed({ entries: [] })));
});

test("a picture has its address, its size, its words and who made it in each format", () => {
  const address = "https://example.org/pictures/0123456789ab-1440.jpg";
  const picture = { address, width: 1440, height: 960, alt: 'Το «σπίτι» & <b>"', credit: "Α & Β" };
  const feeds = writeFeed(createTestFeed({ entries: [createEntry({ picture })] }));
  assertValid(feeds);
  const media =
    `<media:content xmlns:media="http://search.yahoo.com/mrss/" url="${address}" type="image/jpeg" medium="image" width="1440" height="960">` +
    '<media:description type="plain">Το «σπίτι» &amp; &lt;b&gt;&quot;</media:description>' +
    "<media:credit>Α &amp; Β</media:credit></media:content>";
  assert.ok(feeds.atom.includes(media), feeds.atom);
  assert.ok(feeds.rss.includes(media), feeds.rss);
  assert.ok(feeds.json.includes(`"image":"${address}"`), feeds.json);
  const silent = writeFeed(
    createTestFeed({ entries: [createEntry({ picture: { ...picture, alt: "" } })] }),
  );
  assertValid(silent);
  assert.doesNotMatch(silent.rss, /media:description/);
  assert.doesNotMatch(Object.values(writeFeed()).join(""), /mrss|"image"/);
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
