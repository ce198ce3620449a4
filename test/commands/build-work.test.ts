import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

const COUNTER = pathToFileURL(resolve("test/support/commands/count-work.js")).href;
/** The work that builds of the test newsroom do; a build may do less. */
const RECORD = "test/commands/build-work.json";
const SECTION = "src/stories/stopped-clocks/2-neighbours.md";
const STORY = "src/stories/stopped-clocks/index.md";
const LIVE = "src/stories/long-count/index.md";

/**
 * How much more may be counted of files: one that changed in the tick of the clock in which a build read it is read again by the next, and
 * how many folders the cache has depends on the digests of the code.
 */
const SHARE = 1.05;
const FEW = 5;
const FILES: ReadonlySet<string> = new Set([
  "filesRead",
  "filesWritten",
  "filesAskedFor",
  "digests",
]);

type Work = Readonly<Record<string, number>>;

let checkout: Checkout;

/** Builds, and counts what that does. */
function countWork(): Work {
  const counts = join(checkout.root, "counts.json");
  process.env["NODE_OPTIONS"] = `--import ${COUNTER}`;
  process.env["COUNT_WORK"] = counts;
  try {
    const { status, stderr } = checkout.run("build");
    assert.deepEqual([status, stderr], [0, ""]);
  } finally {
    delete process.env["NODE_OPTIONS"];
  }
  return JSON.parse(readFileSync(counts, "utf8")) as Work;
}

function addSentence(path: string): void {
  checkout.write(path, `${checkout.read(path)}\nΚανείς δεν ξέρει γιατί [@desk].\n`);
}

function findLimit(key: string, most: number): number {
  return FILES.has(key) ? most * SHARE + FEW : most;
}

/** No count may be above the one of record. */
function expectAtMost(name: string, work: Work): void {
  const record = JSON.parse(readFileSync(RECORD, "utf8")) as Readonly<Record<string, Work>>;
  const most = record[name] ?? {};
  const above = Object.entries(work).filter(
    ([key, count]) => count > findLimit(key, most[key] ?? 0),
  );
  const told = above.map(
    ([key, count]) => `${key}: ${String(count)}, on record ${String(most[key])}`,
  );
  assert.deepEqual(
    told,
    [],
    `a build does more than before. Where that has a reason, raise "${name}" in ${RECORD} to ${JSON.stringify(work)}, and give the reason with the change`,
  );
}

suite("the work of a build", { skip: process.platform === "win32" }, () => {
  before(() => {
    process.env["BUILD_TIME"] = "2022-01-07T12:00:00+02:00";
    checkout = createCheckout();
    // Compiles the code, which is no work of the builds that are counted.
    checkout.run("build");
    checkout.clear();
  });
  after(() => {
    checkout.remove();
  });

  test("from nothing it is what is on record, or less", () => {
    expectAtMost("cold", countWork());
  });

  test("the first time that a section is edited", () => {
    addSentence(SECTION);
    expectAtMost("edited first", countWork());
  });

  test("the next time that a section is edited", () => {
    addSentence(SECTION);
    expectAtMost("edited", countWork());
  });

  test("where the text of the whole story is edited", () => {
    addSentence(STORY);
    expectAtMost("story edited", countWork());
  });

  test("where an update is added to a live story", () => {
    const update = ":::update{at=2021-11-22T01:05+02:00}\nΤα φώτα έσβησαν [@phantom].\n:::\n";
    checkout.write(LIVE, `${checkout.read(LIVE)}\n${update}`);
    expectAtMost("update added", countWork());
  });

  test("where nothing has changed", () => {
    checkout.run("build");
    expectAtMost("unchanged", countWork());
  });
});
