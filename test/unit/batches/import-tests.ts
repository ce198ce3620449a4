import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ALONE, listTestFiles } from "../test-files.ts";

/** Runs all tests below some folders of the checkout in this process. */
export async function importTests(folders: readonly string[]): Promise<void> {
  const files = listTestFiles(folders).filter((file) => !ALONE.includes(file));
  for (const file of files) await import(pathToFileURL(resolve(file)).href);
}
