import assert from "node:assert/strict";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { digestBytes } from "../../delivery/site-tree.ts";
import { type IndexCache, type IndexedBytes, openIndexCache } from "./index-cache.ts";

const KEY = "ab12";

const FILES = ["α", "", "βγ\0"].map((text, number): IndexedBytes => {
  const bytes = Buffer.from(text);
  return { file: `search/index/${number}.json`, digest: digestBytes(bytes), bytes };
});
const NAMED = FILES.map(({ file, digest }) => ({ file, digest }));
const SIZE = FILES.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Runs a test with a way to open the cache of a folder that does not exist yet; the file is that of KEY's index. */
function inFolder(run: (open: () => IndexCache, file: string) => void): void {
  const parent = mkdtempSync(join(tmpdir(), "indexes-"));
  const folder = join(parent, "deep");
  try {
    run(() => openIndexCache(folder), join(folder, "search", KEY.slice(0, 2), KEY));
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function nameFiles(files: ReturnType<IndexCache["findFiles"]>): typeof NAMED | undefined {
  return files?.map(({ file, digest }) => ({ file, digest }));
}

test("an index that was kept comes back, in the same process and in a later one", () => {
  inFolder((open) => {
    const cache = open();
    cache.store(KEY, FILES);
    for (const each of [cache, open()]) {
      assert.deepEqual(nameFiles(each.findFiles(KEY)), NAMED);
      assert.deepEqual(each.findBytes(KEY), FILES);
    }
  });
});

test("an index without a file is one too", () => {
  inFolder((open) => {
    open().store(KEY, []);
    assert.deepEqual(open().findFiles(KEY), []);
    assert.deepEqual(open().findBytes(KEY), []);
  });
});

test("what was never kept is not found, and found once it is kept", () => {
  inFolder((open) => {
    const cache = open();
    assert.equal(cache.findFiles(KEY), undefined);
    assert.equal(cache.findBytes(KEY), undefined);
    cache.store(KEY, FILES);
    assert.deepEqual(nameFiles(cache.findFiles(KEY)), NAMED);
    assert.equal(cache.findFiles("ab13"), undefined);
  });
});

test("the names of files are read once, their bytes each time", () => {
  inFolder((open, file) => {
    open().store(KEY, FILES);
    const cache = open();
    cache.findFiles(KEY);
    rmSync(file);
    assert.deepEqual(nameFiles(cache.findFiles(KEY)), NAMED);
    assert.equal(cache.findBytes(KEY), undefined);
  });
});

test("an index of which any byte has changed gives no bytes", () => {
  inFolder((open, file) => {
    open().store(KEY, FILES);
    const whole = readFileSync(file);
    for (let index = 0; index < whole.length; index += 1) {
      const changed = Buffer.from(whole);
      changed[index] = (whole[index] ?? 0) ^ 1;
      writeFileSync(file, changed);
      assert.equal(open().findBytes(KEY), undefined, `byte ${index}`);
    }
  });
});

test("an index that is cut off anywhere gives no bytes", () => {
  inFolder((open, file) => {
    open().store(KEY, FILES);
    const length = readFileSync(file).length;
    for (let end = length - 1; end >= length - SIZE; end -= 1) {
      truncateSync(file, end);
      assert.equal(open().findBytes(KEY), undefined, `cut at ${end}`);
    }
  });
});

test("an index that is kept again replaces the damaged one", () => {
  inFolder((open, file) => {
    open().store(KEY, FILES);
    truncateSync(file, 40);
    const cache = open();
    assert.equal(cache.findFiles(KEY), undefined);
    cache.store(KEY, FILES);
    assert.deepEqual(cache.findBytes(KEY), FILES);
  });
});

test("four indexes for each that is in use stay; with one more, those in use alone", () => {
  inFolder((open, file) => {
    const cache = open();
    for (const key of [KEY, "cd1", "cd2", "cd3"]) cache.store(key, FILES);
    cache.prune(["cd1"]);
    assert.ok(existsSync(file));
    cache.store("cd4", FILES);
    cache.prune(["cd1"]);
    assert.ok(!existsSync(file));
    assert.deepEqual(open().findBytes("cd1"), FILES);
  });
});
