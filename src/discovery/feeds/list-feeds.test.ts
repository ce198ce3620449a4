import assert from "node:assert/strict";
import { test } from "node:test";
import { createStory } from "../../../_includes/test-props.ts";
import { listStoryPages } from "../../site/open-site.ts";
import { listFeedMoves } from "../plan-moves.ts";
import { listFeeds, listFeedsAt } from "./list-feeds.ts";

const SITE = [
  { format: "atom", type: "application/atom+xml", path: "/feed.xml" },
  { format: "rss", type: "application/rss+xml", path: "/rss.xml" },
  { format: "json", type: "application/feed+json", path: "/feed.json" },
];

test("a page that belongs to no story offers the feeds of the site", () => {
  assert.deepEqual(listFeeds({ kind: "not-found", path: "/404.html" }), SITE);
});

test("a story and its sections offer the story's feeds, then those of the site", () => {
  const pages = listStoryPages(createStory(), []);
  assert.equal(pages.length, 3);
  for (const page of pages) {
    assert.deepEqual(listFeeds(page), [...listFeedsAt("/stories/unrest/"), ...SITE]);
  }
  assert.equal(listFeedsAt("/stories/unrest/")[0]?.path, "/stories/unrest/feed.xml");
});

test("the feeds of a story that has moved are found at its old address; sections have none", () => {
  const moves = [
    { from: "/stories/riots/", to: "/stories/unrest/" },
    { from: "/stories/riots/part-1/", to: "/stories/unrest/part-1/" },
  ];
  assert.deepEqual(listFeedMoves(moves, [createStory()]), [
    { from: "/stories/riots/feed.xml", to: "/stories/unrest/feed.xml" },
    { from: "/stories/riots/rss.xml", to: "/stories/unrest/rss.xml" },
    { from: "/stories/riots/feed.json", to: "/stories/unrest/feed.json" },
  ]);
});
