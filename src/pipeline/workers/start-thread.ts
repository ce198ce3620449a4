import { Worker } from "node:worker_threads";
import type { IndexTask } from "./index-thread.ts";
import type { TreesTask } from "./trees-thread.ts";

/** What a thread is started for, and with. */
export type ThreadData =
  | { readonly job: "worker" }
  | { readonly job: "index"; readonly data: IndexTask }
  | { readonly job: "trees"; readonly data: TreesTask };

/** Starts a thread of a build. */
export function startThread(data: ThreadData): Worker {
  return new Worker(new URL("./thread.js", import.meta.url), { workerData: data });
}
