import assert from "node:assert/strict";
import { createSection, createStory, site, strings } from "../../../_includes/test-props.ts";
import type { Block, Story } from "../../model/newsroom.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { createStoryFeed } from "./story-feed.tsx";
import { siteAt } from "../../links/test-site-address.ts";

const SITE = { ...site, address: siteAt("https://example.org") };
/** The link to the whole story, at the end of an entry. */
export const WHOLE =
  '<p>Όλο το ρεπορτάζ: <a href="https://example.org/stories/unrest/">Τίτλος</a></p>';

/** The feed of a story with these fields. */
export function feedOf(fields: Partial<Story> = {}): Feed {
  return createStoryFeed(createStory(fields), { site: SITE, strings });
}

/** The entry of a story's first section; the story's own comes before it. */
export function entryOf(fields: Partial<Story>): FeedEntry {
  const entry = feedOf(fields).entries.find(({ address }) => address.endsWith("/part-1/"));
  assert.ok(entry);
  return entry;
}

/** The entry of the story itself. */
export function ledeOf(fields: Partial<Story> = {}): FeedEntry {
  const entry = feedOf(fields).entries.find(({ address }) => address.endsWith("/unrest/"));
  assert.ok(entry);
  return entry;
}

/** The HTML of an entry whose section has these blocks. */
export function contentOf(...body: readonly Block[]): string {
  return entryOf({ sections: [createSection(1, { body })] }).html;
}
