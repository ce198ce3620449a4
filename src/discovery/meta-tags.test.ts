import assert from "node:assert/strict";
import { test } from "node:test";
import { createStory, januaryDay, site, strings } from "../../_includes/test-props.ts";
import { renderMetaTags } from "./meta-tags.ts";
import { fileOfShare } from "../pictures/share-image.ts";
import type { PageFacts } from "./page-facts.ts";

const context = { site, strings, isPreview: false };
const FACTS = { title: "Τίτλος", description: "Τι έγινε.", things: [] };
const CARD = "<meta name=twitter:card content=summary>";
const FEEDS =
  "<link rel=alternate type=application/atom+xml href=/feed.xml>" +
  "<link rel=alternate type=application/rss+xml href=/rss.xml>" +
  "<link rel=alternate type=application/feed+json href=/feed.json>";

const openGraph = (type: string): string =>
  `<meta property=og:type content=${type}><meta property=og:title content=Τίτλος>` +
  '<meta property=og:description content="Τι έγινε.">' +
  "<meta property=og:url content=https://antapokrisi.example/a/ >" +
  "<meta property=og:site_name content=Ανταπόκριση><meta property=og:locale content=el_GR>";

function render(facts: Partial<PageFacts>, isPreview = false): string {
  return renderMetaTags({ ...FACTS, ...facts }, { ...context, isPreview });
}

test("a page says what it is, where it is, and where the site's feeds are", () => {
  assert.equal(render({ path: "/a/" }), openGraph("website") + CARD + FEEDS);
});

test("an article adds its dates, as exact as they are known, and its topics", () => {
  const { topics } = createStory();
  const updated = { precision: "time", iso: "2022-01-06T17:30:00+02:00", instant: 0 } as const;
  assert.equal(
    render({ path: "/a/", article: { published: januaryDay(5), updated, topics } }),
    openGraph("article") +
      "<meta property=article:published_time content=2022-01-05>" +
      "<meta property=article:modified_time content=2022-01-06T17:30:00+02:00>" +
      "<meta property=article:section content=Διεθνή><meta property=article:tag content=Διεθνή>" +
      CARD +
      FEEDS,
  );
});

test("an image comes with its size and its words, and the card is a large one", () => {
  const share = {
    siteName: "Α",
    kicker: undefined,
    title: 'Τι «λένε» & "ξέρουν"',
    hero: undefined,
  };
  assert.equal(
    render({ path: "/a/", share }),
    openGraph("website") +
      `<meta property=og:image content=https://antapokrisi.example/${fileOfShare(share)}>` +
      "<meta property=og:image:width content=1200><meta property=og:image:height content=630>" +
      '<meta property=og:image:alt content="Τι «λένε» &amp; &quot;ξέρουν&quot;">' +
      CARD.replace("summary", "summary_large_image") +
      FEEDS,
  );
});

test("a preview is not listed, nor a page without an address, which has nothing to share either", () => {
  const robots = "<meta name=robots content=noindex>";
  assert.equal(render({ path: "/a/" }, true), robots + openGraph("website") + CARD + FEEDS);
  assert.equal(render({}), robots + CARD + FEEDS);
});

test("a page that belongs to something with feeds of its own names those, and not the site's", () => {
  const html = render({ path: "/a/", feedFolder: "/stories/a/" });
  assert.ok(
    html.endsWith(
      `${CARD}<link rel=alternate type=application/atom+xml href=/stories/a/feed.xml>` +
        "<link rel=alternate type=application/rss+xml href=/stories/a/rss.xml>" +
        "<link rel=alternate type=application/feed+json href=/stories/a/feed.json>",
    ),
  );
});
