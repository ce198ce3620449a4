import { workerData } from "node:worker_threads";
import type { ThreadData } from "./start-thread.ts";

// A thread of a build: does what its data names.

const { job, data } = workerData as ThreadData;
if (job === "shard") (await import("./shard-thread.ts")).runShard(data);
else (await import("./trees-thread.ts")).runTrees(data);
