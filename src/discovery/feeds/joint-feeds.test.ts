import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createSection,
  createStory,
  januaryDay,
  site,
  strings,
} from "../../../_includes/test-props.ts";
import type { Topic } from "../../model/entities.ts";
import type { Section, Story } from "../../model/newsroom.ts";
import { outlineStory } from "../../site/outline-story.ts";
import { joinFeed, listJointFeeds } from "./joint-feeds.ts";
import { createStoryFeed } from "./story-feed.tsx";
import { siteAt } from "../../links/test-site-address.ts";

const SITE = { ...site, address: siteAt("https://example.org") };
const CONTEXT = { site: SITE, strings };
const WORLD: Topic = { id: "world", path: "/topics/world/", name: "Διεθνή", description: "Έξω." };
const ECONOMY: Topic = {
  id: "economy",
  path: "/topics/economy/",
  name: "Οικονομία",
  description: "Τιμές.",
};

function storyOf(slug: string, topics: readonly Topic[], days: readonly number[]): Story {
  const path = `/stories/${slug}/`;
  const sections = days.map((day, index): Section => {
    const own = `${path}part-${index + 1}/`;
    return createSection(index + 1, { path: own, permanentPath: own, published: januaryDay(day) });
  });
  return createStory({ slug, path, permanentPath: path, topics, sections });
}

const STORIES = [storyOf("a", [WORLD], [3, 6]), storyOf("b", [WORLD, ECONOMY], [5, 4])];
const FEEDS = listJointFeeds(STORIES.map(outlineStory), SITE);

test("the site has a feed, and so has each topic of a story, by id", () => {
  assert.deepEqual(
    FEEDS.map(({ subject: { path, title, description } }) => [path, title, description]),
    [
      ["/", undefined, SITE.description],
      ["/topics/economy/", "Οικονομία", "Τιμές."],
      ["/topics/world/", "Διεθνή", "Έξω."],
    ],
  );
});

test("each takes its stories and their sections, newest first", () => {
  const parts = FEEDS.map(({ choices }) => choices.map(({ address }) => address.slice(28)));
  const all = ["a/part-2/", "a/", "b/", "b/part-1/", "b/part-2/", "a/part-1/"];
  assert.deepEqual(parts, [all, ["b/", "b/part-1/", "b/part-2/"], all]);
});

test("a feed of several stories has the very entries that the stories' own feeds have", () => {
  const own = new Map(
    STORIES.map((story) => [story.path, createStoryFeed(story, CONTEXT).entries]),
  );
  const [whole, economy] = FEEDS;
  assert.ok(whole && economy);
  const feed = joinFeed(economy, (path) => own.get(path) ?? [], CONTEXT);
  assert.deepEqual(feed.entries, own.get("/stories/b/"));
  assert.deepEqual(
    [feed.id, feed.title],
    ["https://example.org/topics/economy/feed.xml", "Οικονομία – Ανταπόκριση"],
  );
  const { id, title, entries } = joinFeed(whole, (path) => own.get(path) ?? [], CONTEXT);
  assert.deepEqual([id, title, entries.length], ["https://example.org/feed.xml", "Ανταπόκριση", 6]);
});

test("an entry that its story's feed lacks is no empty place but a problem", () => {
  const [whole] = FEEDS;
  assert.ok(whole);
  assert.throws(() => joinFeed(whole, () => [], CONTEXT), {
    message: "The feed of /stories/a/ has no entry https://example.org/stories/a/part-2/.",
  });
});

test("a feed takes fifty entries of all stories, and all of them are in the stories' own feeds", () => {
  const days = Array.from({ length: 28 }, (_, index) => index + 1);
  const stories = ["a", "b", "c"].map((slug) => storyOf(slug, [WORLD], [...days, ...days]));
  const [whole] = listJointFeeds(stories.map(outlineStory), SITE);
  assert.ok(whole);
  const own = new Map(
    stories.map((story) => [story.path, createStoryFeed(story, CONTEXT).entries]),
  );
  assert.equal(own.get("/stories/a/")?.length, 50);
  assert.equal(joinFeed(whole, (path) => own.get(path) ?? [], CONTEXT).entries.length, 50);
});

test("a site without stories has a feed without entries", () => {
  const [whole, ...topics] = listJointFeeds([], SITE);
  assert.deepEqual([whole?.choices, topics], [[], []]);
});
