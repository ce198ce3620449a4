import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SiteFolders } from "../delivery/publish.ts";
import { type SiteTrees, readTrees } from "../delivery/site-tree.ts";
import { startThread } from "./start-thread.ts";

/** Below this many stories, starting a thread takes longer than reading. */
const LEAST_STORIES = 100;

/** Reads the trees of a site; those of a large one in a thread, beside the other work. */
export async function readTreesAside(folders: SiteFolders): Promise<SiteTrees> {
  const stories = join(folders.site, "stories");
  const isLarge = existsSync(stories) && readdirSync(stories).length >= LEAST_STORIES;
  if (!isLarge) return readTrees(folders);
  const thread = startThread({ job: "trees", data: folders });
  const [trees] = (await once(thread, "message")) as [SiteTrees];
  return trees;
}
