import type { StoryOutline } from "../content/outline.ts";
import type { Site } from "../content/newsroom.ts";
import { listJointFeeds } from "../discovery/feeds/joint-feeds.ts";
import { createKey } from "./memory.ts";
import type { FeedTask, PageTask } from "./tasks.ts";

/** The feeds of the site and its topics, each under a key that names what it says and the stories that it takes entries from. */
export function listFeedTasks(
  outlines: readonly StoryOutline[],
  site: Site,
  pages: readonly PageTask[],
  base: string,
): readonly FeedTask[] {
  const keys = new Map<string, string>(
    pages.flatMap((task) =>
      "story" in task ? [[`/stories/${task.story.folder.slug}/`, task.key] as const] : [],
    ),
  );
  return listJointFeeds(outlines, site).map((feed) => {
    const stories = feed.choices.map(({ storyPath }) => keys.get(storyPath) ?? "");
    return { key: createKey(base, JSON.stringify(feed), ...stories), feed };
  });
}
