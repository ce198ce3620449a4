import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SiteFolders } from "../../delivery/publish.ts";
import { type SiteTree, type SiteTrees, readTree, readTrees } from "../../delivery/site-tree.ts";
import type { FileTable } from "../cache/file-table.ts";
import { startThread } from "./start-thread.ts";
import type { ReadTrees, TreesTask } from "./trees-thread.ts";

/** Below this many stories, starting a thread takes longer than reading. */
const LEAST_STORIES = 100;

/** Reads the folders of a site; files that are known are not read again. */
export interface TreeReader {
  readonly readBoth: (folders: SiteFolders) => Promise<SiteTrees>;
  readonly readOne: (folder: string) => SiteTree;
}

/** A reader that knows the files of a table, which is in this folder. */
export function createTreeReader(table: FileTable, cacheFolder: string): TreeReader {
  let isUnread = table.isNew;
  return {
    readBoth: async (folders) => {
      if (!isUnread || !isLarge(folders)) return readTrees(folders, table);
      const { trees, digests } = await readAside({ folders, cacheFolder });
      table.add(digests);
      isUnread = false;
      return trees;
    },
    readOne: (folder) => readTree(folder, table),
  };
}

function isLarge({ site }: SiteFolders): boolean {
  const stories = join(site, "stories");
  return existsSync(stories) && readdirSync(stories).length >= LEAST_STORIES;
}

/** Reads a large site in a thread, beside the other work. */
async function readAside(task: TreesTask): Promise<ReadTrees> {
  const thread = startThread({ job: "trees", data: task });
  const [read] = (await once(thread, "message")) as [ReadTrees];
  return read;
}
