import { Worker } from "node:worker_threads";
import type { SiteFolders } from "../../delivery/publish.ts";
import type { IndexTask } from "./index-thread.ts";

/** What a thread is started for, and with. */
export type ThreadData =
  | { readonly job: "worker" }
  | { readonly job: "index"; readonly data: IndexTask }
  | { readonly job: "trees"; readonly data: SiteFolders };

/** Starts a thread of a build. */
export function startThread(data: ThreadData): Worker {
  return new Worker(new URL("./thread.js", import.meta.url), { workerData: data });
}
