import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type SiteTree, writeTreeFile } from "../delivery/site-tree.ts";
import type { FeedEntry } from "../discovery/feeds/feed.ts";
import { nameOfFeed } from "../discovery/feeds/feed-files.ts";
import { joinFeed } from "../discovery/feeds/joint-feeds.ts";
import { readEntries } from "../discovery/feeds/json-feed.ts";
import { writeFeed } from "./feed-records.ts";
import type { Memory } from "./memory.ts";
import type { SiteContext } from "../site/site-context.ts";
import type { FeedTask, PageRecord } from "./tasks.ts";

/**
 * Writes feeds that hold entries of several stories: out of memory, or from the stories' own feeds, which have to stand in the
 * folder already. `present` says what is there, so that a file that is as it has to be is left alone.
 */
export function makeJointFeeds(
  tasks: readonly FeedTask[],
  context: SiteContext,
  folder: string,
  present: SiteTree,
  memory: Memory,
): readonly PageRecord[] {
  const known = new Map<string, readonly FeedEntry[]>();
  const entriesOf = (storyPath: string): readonly FeedEntry[] => {
    const entries = known.get(storyPath) ?? readStoryFeed(folder, storyPath);
    known.set(storyPath, entries);
    return entries;
  };
  return tasks.flatMap(({ key, feed }) => {
    const restored = restore(key, folder, memory);
    if (restored) return restored;
    const made = writeFeed(
      joinFeed(feed, entriesOf, context),
      context.site.address,
      folder,
      present,
    );
    memory.keepPages(key, made);
    return made.map(({ record }) => record);
  });
}

function restore(key: string, folder: string, memory: Memory): readonly PageRecord[] | undefined {
  const files = memory.findPages(key);
  for (const { record, bytes } of files ?? []) writeTreeFile(folder, record.file, bytes);
  return files?.map(({ record }) => record);
}

function readStoryFeed(folder: string, storyPath: string): readonly FeedEntry[] {
  return readEntries(readFileSync(join(folder, storyPath, nameOfFeed("json")), "utf8"));
}
