import type { JointFeed } from "../../discovery/feeds/joint-feeds.ts";
import { createKey } from "../cache/build-cache.ts";
import type { FeedTask, PageTask, StoryPageTask } from "./tasks.ts";

/** The feeds of the site and its topics, each under a key that names what it says and the stories that it takes entries from. */
export function listFeedTasks(
  feeds: readonly JointFeed[],
  pages: readonly PageTask[],
  base: string,
): readonly FeedTask[] {
  const stories = new Map<string, StoryPageTask>(
    pages.flatMap((task) =>
      "story" in task ? [[`/stories/${task.story.folder.slug}/`, task] as const] : [],
    ),
  );
  return feeds.map((feed) => {
    const keys = feed.choices.map(({ storyPath }) => stories.get(storyPath)?.key ?? "");
    return { key: createKey(base, JSON.stringify(feed), ...keys), feed, stories };
  });
}
