import { type OpenedNewsroom, readStory } from "../../site/open-newsroom.ts";
import { type SiteTree, writeTreeFile } from "../../delivery/site-tree.ts";
import type { FeedEntry } from "../../discovery/feeds/feed.ts";
import { joinFeed } from "../../discovery/feeds/joint-feeds.ts";
import { createStoryFeed } from "../../discovery/feeds/story-feed.tsx";
import type { SiteContext } from "../../site/site-context.ts";
import { writeFeed } from "../cache/feed-records.ts";
import type { BuildCache } from "../cache/build-cache.ts";
import type { FeedTask, PageRecord, StoryPageTask } from "../plan/tasks.ts";

/** What joint feeds are made with. */
export interface FeedTools {
  readonly newsroom: OpenedNewsroom;
  readonly context: SiteContext;
  readonly cache: BuildCache;
  readonly folder: string;
  /** What is in the folder, so that a file that is as it has to be is left alone. */
  readonly present: SiteTree;
}

/** Writes feeds that have entries of several stories: from the cache, or from the entries that were stored when the stories' own feeds were made. */
export function makeJointFeeds(
  tasks: readonly FeedTask[],
  tools: FeedTools,
): readonly PageRecord[] {
  const { context, cache, folder, present } = tools;
  const known = new Map<StoryPageTask, readonly FeedEntry[]>();
  const entriesOf = (task: StoryPageTask): readonly FeedEntry[] => {
    const entries = known.get(task) ?? cache.findEntries(task.key) ?? createEntries(task, tools);
    known.set(task, entries);
    return entries;
  };
  return tasks.flatMap(({ key, feed, stories }) => {
    const restored = restore(key, folder, cache);
    if (restored) return restored;
    const joined = joinFeed(
      feed,
      (storyPath) => {
        const task = stories.get(storyPath);
        return task ? entriesOf(task) : [];
      },
      context,
    );
    const made = writeFeed(joined, context.site.address, folder, present);
    cache.storePages(key, made);
    return made.map(({ record }) => record);
  });
}

/** A story that no feed took entries from when its pages were made is read again. */
function createEntries(
  { story: { folder } }: StoryPageTask,
  { newsroom, context }: FeedTools,
): readonly FeedEntry[] {
  const { story } = readStory(folder, newsroom);
  return story ? createStoryFeed(story, context).entries : [];
}

function restore(
  key: string,
  folder: string,
  cache: BuildCache,
): readonly PageRecord[] | undefined {
  const files = cache.findPages(key);
  for (const { record, bytes } of files ?? []) writeTreeFile(folder, record.file, bytes);
  return files?.map(({ record }) => record);
}
