import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Lists every `*.test.ts` and `*.test.tsx` below the folders, sorted; throws when there is none. */
export function listTestFiles(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap(listBelow).filter((file) => /\.test\.tsx?$/.test(file));
  if (files.length === 0) throw new Error(`There is no test file in ${folders.join(" or ")}.`);
  return files.toSorted();
}

/** Tests of pure functions; those of each batch run in one process, which would else take longer to start than its tests. */
const BATCHES = ["test/unit/batches/content.ts", "test/unit/batches/pure.ts"];

/** Tests of pure functions that need a process of their own: on Node 22, V8 counts too few steps of code that other tests ran before. */
export const ALONE: readonly string[] = ["src/content/growth.test.ts"];

/** Folders of tests that have a process for each file. */
const APART = [
  "bench",
  "src/cli",
  "src/pipeline",
  "test/commands",
  "test/expressions",
  "test/hostile",
  "test/surroundings",
  "test/unit",
];

/** Folders of tests that take minutes; a step of `npm run test:long` runs each. */
export const LONG: readonly string[] = ["test/content", "test/hosts", "test/newsrooms"];

/** The modules of all unit tests: the batches, and the tests that need a process of their own. */
export function listUnitTests(): readonly string[] {
  return [...BATCHES, ...ALONE, ...listTestFiles(APART)];
}

/** The modules of the tests that take more random inputs where `PROPERTY_FACTOR` says so. */
export function listPropertyTests(): readonly string[] {
  return listTestFiles(["src", "_includes", "test/hostile"]).filter((file) =>
    readFileSync(file, "utf8").includes('process.env["PROPERTY_FACTOR"]'),
  );
}

function listBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    join(folder, name),
  );
}
