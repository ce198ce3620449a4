import { workerData } from "node:worker_threads";
import type { ThreadData } from "./start-thread.ts";

// A thread of a build: does what its data names.

const task = workerData as ThreadData;
if (task.job === "worker") (await import("./story-thread.ts")).runStoryWorker();
else if (task.job === "index") (await import("./index-thread.ts")).runIndex(task.data);
else (await import("./trees-thread.ts")).runTrees(task.data);
