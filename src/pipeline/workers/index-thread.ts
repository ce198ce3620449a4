import { parentPort } from "node:worker_threads";
import type { SearchRecord } from "../../site/search-records.ts";
import { indexRecords } from "../../search/index-records.ts";

/** What a thread is to index. */
export interface IndexTask {
  readonly records: readonly SearchRecord[];
  /** BCP 47. */
  readonly language: string;
}

/** Indexes records and answers with the files. */
export async function runIndex({ records, language }: IndexTask): Promise<void> {
  parentPort?.postMessage(await indexRecords(records, language));
}
