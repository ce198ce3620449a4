import { parentPort } from "node:worker_threads";
import type { SiteFolders } from "../../delivery/publish.ts";
import { type KnownDigests, type SiteTrees, readTrees } from "../../delivery/site-tree.ts";

/** What a thread has read. */
export interface ReadTrees {
  readonly trees: SiteTrees;
  readonly known: KnownDigests;
}

/** Reads the trees of a site and answers with them. */
export function runTrees(folders: SiteFolders): void {
  const known: KnownDigests = new Map();
  const read: ReadTrees = { trees: readTrees(folders, known), known };
  parentPort?.postMessage(read);
}
