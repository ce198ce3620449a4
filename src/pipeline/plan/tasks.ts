import type { StoryFiles } from "../../content/story-files.ts";
import type { ListingPage, StoryLink } from "../../model/site-pages.ts";
import type { FileFacts } from "../../audit/facts.ts";
import type { InlineSources } from "../../delivery/content-security-policy.ts";
import type { JointFeed } from "../../discovery/feeds/joint-feeds.ts";

/** A story to read; the key names all that its report depends on. */
export interface StoryTask {
  readonly key: string;
  /** Names the story's content; the key names the rules too by which it was checked. */
  readonly content: string;
  readonly folder: StoryFiles;
}

/** Pages to make; the key names all that they depend on. */
export type PageTask =
  StoryPageTask | UpdatesPageTask | { readonly key: string; readonly listing: ListingPage };

/** One permanent page of a story's updates. */
export interface UpdatesPageTask {
  readonly key: string;
  readonly updatesOf: StoryTask;
  /** Its number, from 1. */
  readonly number: number;
}

/** The pages and the feed of a story. */
export interface StoryPageTask {
  readonly key: string;
  readonly story: StoryTask;
  readonly others: readonly StoryLink[];
  /** Whether the feed of the site or of a topic takes entries from it, so that its entries are kept. */
  readonly isInFeeds: boolean;
}

/** The story whose text a task needs; undefined for a list. */
export function storyOf(task: PageTask): StoryTask | undefined {
  if ("story" in task) return task.story;
  return "updatesOf" in task ? task.updatesOf : undefined;
}

/** A feed to make of entries of several stories; the key names all that it depends on. */
export interface FeedTask {
  readonly key: string;
  readonly feed: JointFeed;
  /** By the addresses of the stories. */
  readonly stories: ReadonlyMap<string, StoryPageTask>;
}

/** A page, or a file of a feed, that is made: its address, its file, and what is known of its bytes. */
export interface PageRecord {
  readonly path: string;
  /** Below the site's folder. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Of the deflated bytes, as which it is stored. */
  readonly size: number;
  /** The styles and scripts in a page; a feed has none. */
  readonly inline?: InlineSources;
  /** What the audit of the whole site needs to know of it. */
  readonly facts: FileFacts;
}
