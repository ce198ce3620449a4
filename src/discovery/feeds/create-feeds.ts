import type { Story } from "../../model/newsroom.ts";
import type { StoryOutline } from "../../model/outline.ts";
import type { SiteContext } from "../../site/site-context.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { joinFeed, listJointFeeds } from "./joint-feeds.ts";
import { createStoryFeed } from "./story-feed.tsx";

/** All feeds of a site: those of its stories, then that of the site and those of its topics. */
export function createFeeds(
  stories: readonly Story[],
  outlines: readonly StoryOutline[],
  context: SiteContext,
): readonly Feed[] {
  const own = new Map(stories.map((story) => [story.path, createStoryFeed(story, context)]));
  const entriesOf = (path: string): readonly FeedEntry[] => own.get(path)?.entries ?? [];
  const joint = listJointFeeds(outlines, context.site);
  return [...own.values(), ...joint.map((feed) => joinFeed(feed, entriesOf, context))];
}
