import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { listBatch } from "./test-files.ts";

/** Runs all tests of one of the batches in this process. */
export async function importBatch(number: 0 | 1): Promise<void> {
  for (const file of listBatch(number)) await import(pathToFileURL(resolve(file)).href);
}
