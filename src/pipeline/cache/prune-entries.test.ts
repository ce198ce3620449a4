import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HEAD, KEY, expectNothing, inStore } from "../../store/test-entry-store.ts";

/** Writes entries under the names of the numbers below a count, and gives what is left of them when only some are in use. */
function pruneOf(count: number, used: readonly string[]): readonly string[] {
  const keys = Array.from({ length: count }, (_, index) => `${index % 2}${index}`);
  let left: readonly string[] = [];
  inStore((store) => {
    for (const key of keys) store.write(key, key);
    store.prune(used);
    left = keys.filter((key) => store.readHead(key) === key);
  });
  return left;
}

test("four entries for each that is in use stay", () => {
  assert.equal(pruneOf(8, ["00", "11"]).length, 8);
});

test("one more, and only those in use stay", () => {
  assert.deepEqual(pruneOf(9, ["00", "11"]), ["00", "11"]);
});

test("where none is in use, none stays", () => {
  assert.deepEqual(pruneOf(1, []), []);
});

test("what writers that died left half written goes, and is no entry of those that may stay", () => {
  inStore((store, folder) => {
    for (const key of ["a1", "a2", "a3", "a4"]) store.write(key, key);
    const drafts = join(folder, "drafts");
    for (const name of ["a1.17-0", "a5.18-2"]) writeFileSync(join(drafts, name), "half");
    store.prune(["a1"]);
    assert.deepEqual(readdirSync(drafts), []);
    assert.deepEqual(
      ["a1", "a2", "a3", "a4", "a5"].map((key) => store.readHead(key)),
      ["a1", "a2", "a3", "a4", undefined],
    );
  });
});

test("a file among the folders of entries is no reason to stop", () => {
  inStore((store, folder) => {
    store.write(KEY, HEAD);
    writeFileSync(join(folder, "note"), "");
    store.prune([]);
    expectNothing(store);
  });
});

test("a store that was never written to has nothing to prune", () => {
  inStore((store) => {
    store.prune([KEY]);
    expectNothing(store);
  });
});
