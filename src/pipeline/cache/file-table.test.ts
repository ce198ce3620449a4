import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { FileStats } from "../../delivery/known-files.ts";
import { openFileTable } from "./file-table.ts";

const DIGEST = "ab".repeat(32);

/** Runs a test with a folder, and the stats of a file that changed long ago by the folder's own clock. */
function inFolder(run: (folder: string, old: FileStats) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "table-"));
  try {
    const { dev, ctimeMs } = statSync(folder);
    run(folder, { dev, ino: 7, size: 3, mtimeMs: 1, ctimeMs: ctimeMs - 60_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a table knows in the next process what was noted in one", () => {
  inFolder((folder, old) => {
    const table = openFileTable(folder);
    assert.equal(table.isNew, true);
    table.note("α.md", old, DIGEST);
    table.save();
    const next = openFileTable(folder);
    assert.equal(next.isNew, false);
    assert.equal(next.find("α.md", old), DIGEST);
  });
});

test("a table that is damaged knows nothing", () => {
  inFolder((folder, old) => {
    const table = openFileTable(folder);
    table.note("a.md", old, DIGEST);
    table.save();
    const path = join(folder, "files/ta/table");
    writeFileSync(path, readFileSync(path, "latin1").replace("ababab", "bababa"));
    assert.equal(openFileTable(folder).find("a.md", old), undefined);
  });
});

test("a table forgets files once they are most of it and nobody looks for them", () => {
  inFolder((folder, old) => {
    const table = openFileTable(folder);
    for (const name of ["a", "b", "c"]) table.note(name, old, DIGEST);
    table.save();
    const second = openFileTable(folder);
    second.find("a", old);
    second.note("d", old, DIGEST);
    second.save();
    assert.equal(openFileTable(folder).find("b", old), DIGEST);
    const third = openFileTable(folder);
    third.note("e", old, DIGEST);
    third.save();
    const last = openFileTable(folder);
    assert.equal(last.find("b", old), undefined);
    assert.equal(last.find("e", old), DIGEST);
  });
});
