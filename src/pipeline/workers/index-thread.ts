import { parentPort } from "node:worker_threads";
import type { SearchRecord } from "../../site/search-records.ts";
import { indexPart } from "../../search/index-part.ts";

/** What a thread is to index. */
export interface IndexTask {
  readonly records: readonly SearchRecord[];
}

/** Indexes records and answers with their index. */
export function runIndex({ records }: IndexTask): void {
  parentPort?.postMessage(indexPart(records));
}
