import { parentPort } from "node:worker_threads";
import type { OpenedNewsroom } from "../../site/open-newsroom.ts";
import { findDiskFault } from "../disk-error.ts";
import { emitWithEleventy } from "../emit/emit-with-eleventy.ts";
import { openMemory } from "../cache/build-cache.ts";
import { createShard } from "./make-stories.ts";
import type { ShardRequest } from "./story-workers.ts";
import { TemplateError } from "../emit/template-error.ts";

/** What a shard in a thread works with. */
export interface ShardThreadData {
  readonly newsroom: OpenedNewsroom;
  readonly cache: string;
  readonly folder: string;
  readonly code: string;
}

/** Waits for what to work with, which is the first message, and then does what it is asked. */
export function runShard(): void {
  parentPort?.once("message", serve);
}

/** Does one request after the other, and answers each. */
function serve({ newsroom, cache, folder, code }: ShardThreadData): void {
  const shard = createShard({
    newsroom,
    memory: openMemory(cache),
    folder,
    code,
    emitPages: emitWithEleventy,
    onProgress: (done) => {
      parentPort?.postMessage({ done });
    },
  });
  const answer = async ({ method, tasks }: ShardRequest): Promise<void> => {
    // Each method's tasks come with it.
    const work = shard[method] as (tasks: readonly unknown[]) => Promise<unknown>;
    try {
      parentPort?.postMessage({ result: await work(tasks) });
    } catch (error) {
      // Copied from thread to thread, an error keeps its message and nothing else.
      const fault = findDiskFault(error);
      if (fault) parentPort?.postMessage({ fault });
      else if (error instanceof TemplateError) parentPort?.postMessage({ template: error.message });
      else parentPort?.postMessage({ error });
    }
  };
  parentPort?.on("message", (request: ShardRequest) => {
    void answer(request);
  });
}
