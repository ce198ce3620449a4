import { parentPort } from "node:worker_threads";
import type { SiteFolders } from "../../delivery/publish.ts";
import { type SiteTrees, readTrees } from "../../delivery/site-tree.ts";
import { openFileTable } from "../cache/file-table.ts";

/** The folders of a site, and where the table of files is. */
export interface TreesTask {
  readonly folders: SiteFolders;
  readonly cacheFolder: string;
}

/** What a thread has read. */
export interface ReadTrees {
  readonly trees: SiteTrees;
  /** What the table of files has from it. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Reads the trees of a site and answers with them. */
export function runTrees({ folders, cacheFolder }: TreesTask): void {
  const table = openFileTable(cacheFolder);
  const trees = readTrees(folders, table);
  parentPort?.postMessage({ trees, digests: table.used() } satisfies ReadTrees);
}
