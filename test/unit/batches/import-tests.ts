import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { listTestFiles } from "../test-files.ts";

/** Runs all tests below some folders of the checkout in this process. */
export async function importTests(folders: readonly string[]): Promise<void> {
  for (const file of listTestFiles(folders)) await import(pathToFileURL(resolve(file)).href);
}
