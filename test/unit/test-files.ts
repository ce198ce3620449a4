import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where there are unit tests. */
const FOLDERS = ["src", "_includes", "bench", "e2e/support", "test"];

/** Whether a test takes long, because it starts many processes or has large inputs: `npm run test:long` runs it. */
export function isLong(file: string): boolean {
  return /\.long\.test\.tsx?$/.test(file);
}

/** Most tests run in one of two processes, for two cores: by itself a process takes longer to start than most tests. */
const BATCHES = ["test/unit/batches/first.ts", "test/unit/batches/second.ts"];

/**
 * What a test has in it that needs a process of its own: a copy of the checkout, another process, another user, hooks around all tests, or a count of
 * steps, of which V8 on Node 22 finds too few in code that other tests ran before.
 */
const ALONE =
  /\b(?:createCheckout|countSteps|expectLinear|seteuid|startRunner)\b|^(?:before|after)\(/m;

/** Lists every `*.test.ts` and `*.test.tsx` below the folders, sorted; throws when there is none. */
export function listTestFiles(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap(listBelow).filter((file) => /\.test\.tsx?$/.test(file));
  if (files.length === 0) throw new Error(`There is no test file in ${folders.join(" or ")}.`);
  return files.toSorted();
}

/** The modules of all unit tests but the long ones: the batches, and the tests that need a process of their own. */
export function listUnitTests(): readonly string[] {
  return [...BATCHES, ...listShort().filter((file) => has(file, ALONE))];
}

/** The modules of the tests that take long. */
export function listLongTests(): readonly string[] {
  return listTestFiles(FOLDERS).filter(isLong);
}

/** The tests that run in one of the two batches: every second one. */
export function listBatch(number: 0 | 1): readonly string[] {
  const files = listShort().filter((file) => !has(file, ALONE));
  return files.filter((_, index) => index % 2 === number);
}

/** The modules of the tests that take more inputs, or larger ones, where `PROPERTY_FACTOR` says so. */
export function listPropertyTests(): readonly string[] {
  return listTestFiles(FOLDERS).filter((file) => has(file, /\b(?:PROPERTY_FACTOR|countRuns)\b/));
}

function listShort(): readonly string[] {
  return listTestFiles(FOLDERS).filter((file) => !isLong(file));
}

function has(file: string, pattern: RegExp): boolean {
  return pattern.test(readFileSync(file, "utf8"));
}

function listBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    join(folder, name),
  );
}
