import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createNewsroom } from "../../bench/newsroom/create-newsroom.ts";
import { writeFiles } from "../../bench/newsroom/write-files.ts";
import { openScratch } from "../unit/open-scratch.ts";
import { parseChecksums } from "../../src/delivery/checksums.ts";
import { compareTrees } from "../../src/cli/verify/compare-trees.ts";
import { runMain } from "../../src/cli/run-main.ts";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";
import { buildIn } from "./build-in.ts";
import { ALL_SURROUNDINGS } from "./surroundings.ts";

// Builds the test newsroom and a large one, whose work many threads share, in all surroundings, and names every file that is not the same in all.

/** So many that each of several threads gets a share of reading and of making. */
const STORIES = 400;
/** What decides the words of the large newsroom. */
const SEED = 1;

await runMain("npm run test:long", () => {
  const { folder: below, remove: removeAll } = openScratch();
  process.env["TMPDIR"] = below;
  const checkouts = [createCheckout(), createLargeCheckout()];
  try {
    const isSame = checkouts.map(({ root }) => compareBuilds(root, below)).every(Boolean);
    if (!isSame) process.exitCode = 1;
  } finally {
    for (const { remove } of checkouts) remove();
    removeAll();
  }
});

function compareBuilds(checkout: string, below: string): boolean {
  const builds = ALL_SURROUNDINGS.map((surroundings) => {
    const { name } = surroundings;
    const folder = mkdtempSync(join(below, "build-"));
    const files = parseChecksums(buildIn(surroundings, checkout, folder), name);
    rmSync(folder, { recursive: true });
    write(`${files.size} files: ${name}\n`);
    return { name, files };
  });
  const [first, ...others] = builds;
  if (first === undefined) throw new Error("There are no surroundings to build in.");
  const counts = others.map(({ name, files }) => {
    const differences = compareTrees(files, first.files);
    for (const { kind, file } of differences) write(`${kind}  ${file}\n`);
    write(`${differences.length} of ${files.size} files differ: ${name}\n`);
    return differences.length;
  });
  return counts.every((count) => count === 0);
}

function createLargeCheckout(): Checkout {
  const checkout = createCheckout();
  rmSync(join(checkout.root, "src/stories"), { recursive: true });
  writeFiles(checkout.root, createNewsroom({ stories: STORIES, seed: SEED }));
  return checkout;
}

function write(text: string): void {
  process.stdout.write(text);
}
