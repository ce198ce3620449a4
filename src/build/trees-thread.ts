import { parentPort } from "node:worker_threads";
import type { SiteFolders } from "../delivery/publish.ts";
import { readTrees } from "../delivery/site-tree.ts";

/** Reads the trees of a site and answers with them. */
export function runTrees(folders: SiteFolders): void {
  parentPort?.postMessage(readTrees(folders));
}
