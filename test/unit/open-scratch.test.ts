import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { openScratch } from "./open-scratch.ts";

test("what tests write is in shared memory, in a folder of its own, and goes with it", () => {
  const shared = mkdtempSync(join(tmpdir(), "shared-"));
  try {
    const [one, other] = [openScratch(shared), openScratch(shared)];
    assert.deepEqual([dirname(one.folder), dirname(other.folder)], [shared, shared]);
    assert.notEqual(one.folder, other.folder);
    writeFileSync(join(one.folder, "a"), "α");
    one.remove();
    assert.deepEqual([existsSync(one.folder), existsSync(other.folder)], [false, true]);
  } finally {
    rmSync(shared, { recursive: true });
  }
});

test(
  "others may come through it, and not look into it",
  { skip: process.platform === "win32" },
  () => {
    const { folder, remove } = openScratch(tmpdir());
    const { mode } = statSync(folder);
    remove();
    assert.equal(mode & 0o777, 0o711);
  },
);

// `/proc` has room for nothing.
for (const shared of ["/proc", "/nowhere/at/all"]) {
  test(`where ${shared} is what there is of memory, it is among temporary files`, () => {
    const { folder, remove } = openScratch(shared);
    remove();
    assert.equal(dirname(folder), tmpdir());
  });
}
