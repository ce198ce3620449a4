import { parentPort } from "node:worker_threads";
import type { OpenedNewsroom } from "../../site/open-newsroom.ts";
import { findDiskProblem } from "../disk-error.ts";
import { emitWithEleventy } from "../emit/emit-with-eleventy.ts";
import { openBuildCache } from "../cache/build-cache.ts";
import { createStoryWorker } from "./make-stories.ts";
import type { WorkerRequest } from "./story-workers.ts";
import { TemplateError } from "../emit/template-error.ts";

/** What a worker in a thread works with. */
export interface WorkerThreadData {
  readonly newsroom: OpenedNewsroom;
  readonly cacheFolder: string;
  readonly folder: string;
  readonly code: string;
}

/** Waits for what to work with, which is the first message, and then does what it is asked. */
export function runStoryWorker(): void {
  parentPort?.once("message", serve);
}

/** Does one request after the other, and answers each. */
function serve({ newsroom, cacheFolder, folder, code }: WorkerThreadData): void {
  const worker = createStoryWorker({
    newsroom,
    cache: openBuildCache(cacheFolder),
    cacheFolder,
    folder,
    code,
    emitPages: emitWithEleventy,
    onProgress: (done) => {
      parentPort?.postMessage({ done });
    },
  });
  const answer = async ({ method, tasks }: WorkerRequest): Promise<void> => {
    // Each method's tasks come with it.
    const work = worker[method] as (tasks: readonly unknown[]) => Promise<unknown>;
    try {
      parentPort?.postMessage({ result: await work(tasks) });
    } catch (error) {
      // Copied from thread to thread, an error keeps its message and nothing else.
      const problem = findDiskProblem(error);
      if (problem) parentPort?.postMessage({ problem });
      else if (error instanceof TemplateError) parentPort?.postMessage({ template: error.message });
      else parentPort?.postMessage({ error });
    }
  };
  parentPort?.on("message", (request: WorkerRequest) => {
    void answer(request);
  });
}
