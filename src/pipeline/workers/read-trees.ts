import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SiteFolders } from "../../delivery/publish.ts";
import {
  type KnownDigests,
  type SiteTree,
  type SiteTrees,
  readTree,
  readTrees,
} from "../../delivery/site-tree.ts";
import { startThread } from "./start-thread.ts";
import type { ReadTrees } from "./trees-thread.ts";

/** Below this many stories, starting a thread takes longer than reading. */
const LEAST_STORIES = 100;

/** Reads the folders of a site, time after time; files that have not changed since the last time are not read again. */
export interface TreeReader {
  readonly readBoth: (folders: SiteFolders) => Promise<SiteTrees>;
  readonly readOne: (folder: string) => SiteTree;
}

/** A reader that has read nothing yet. */
export function createTreeReader(): TreeReader {
  const known: KnownDigests = new Map();
  return {
    readBoth: async (folders) => {
      if (known.size > 0 || !isLarge(folders)) return readTrees(folders, known);
      const read = await readAside(folders);
      for (const [key, digest] of read.known) known.set(key, digest);
      return read.trees;
    },
    readOne: (folder) => readTree(folder, known),
  };
}

function isLarge({ site }: SiteFolders): boolean {
  const stories = join(site, "stories");
  return existsSync(stories) && readdirSync(stories).length >= LEAST_STORIES;
}

/** Reads a large site in a thread, beside the other work. */
async function readAside(folders: SiteFolders): Promise<ReadTrees> {
  const thread = startThread({ job: "trees", data: folders });
  const [read] = (await once(thread, "message")) as [ReadTrees];
  return read;
}
