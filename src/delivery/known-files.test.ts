import assert from "node:assert/strict";
import { test } from "node:test";
import { type FileStats, createFileList } from "./known-files.ts";

const DIGEST = "ab".repeat(32);
const STATS: FileStats = { dev: 1, ino: 7, size: 3, mtimeMs: 900, ctimeMs: 999 };
const MOMENT = { dev: 1, ctimeMs: 1000 };

/** What a later build finds of a file with some stats, where its digest was noted with those that it had before. */
function findLater(before: FileStats, after: FileStats, moment = MOMENT): string | undefined {
  const first = createFileList(new Map(), () => moment);
  first.note("a.md", before, DIGEST);
  return createFileList(first.used(), () => ({ ...moment, ctimeMs: 2000 })).find("a.md", after);
}

test("a file whose stats are as before is known", () => {
  assert.equal(findLater(STATS, STATS), DIGEST);
});

test("a file with another number, size or time is read, and so is a copy that brought its old time along", () => {
  for (const other of [{ ino: 8 }, { size: 4 }, { mtimeMs: 901 }, { ctimeMs: 1001 }]) {
    assert.equal(findLater(STATS, { ...STATS, ...other }), undefined, JSON.stringify(other));
  }
});

test("a file that changed in the tick in which it was read, or later, is read again", () => {
  for (const [ctimeMs, found] of [
    [999, DIGEST],
    [1000, undefined],
    [1001, undefined],
  ] as const) {
    const stats = { ...STATS, ctimeMs };
    assert.equal(findLater(stats, stats), found, String(ctimeMs));
  }
});

test("a file of the future is read, as after a clock went backwards", () => {
  const list = createFileList(new Map(), () => MOMENT);
  list.note("a.md", STATS, DIGEST);
  const earlier = createFileList(list.used(), () => ({ dev: 1, ctimeMs: 999 }));
  assert.equal(earlier.find("a.md", STATS), undefined);
});

test("where a file system tells no number or no time, or has another clock, each file is read", () => {
  for (const lack of [{ ino: 0 }, { ctimeMs: 0 }, { dev: 2 }]) {
    const stats = { ...STATS, ...lack };
    assert.equal(findLater(stats, stats), undefined, JSON.stringify(lack));
  }
});

test("two files with the same stats are told by their names", () => {
  const list = createFileList(new Map(), () => MOMENT);
  list.note("a.md", STATS, DIGEST);
  assert.equal(list.find("b.md", STATS), undefined);
});

test("a file whose name has a line end is read, because a table has a file a line", () => {
  const list = createFileList(new Map(), () => MOMENT);
  list.note("a\nb.md", STATS, DIGEST);
  assert.equal(list.find("a\nb.md", STATS), undefined);
});

test("a file that got another hard link is known by its new time", () => {
  const list = createFileList(new Map(), () => MOMENT);
  list.note("a.md", STATS, DIGEST);
  const linked = { ...STATS, ctimeMs: 1001 };
  list.carry("a.md", STATS, linked);
  const later = createFileList(list.used(), () => ({ ...MOMENT, ctimeMs: 2000 }));
  assert.equal(later.find("a.md", linked), DIGEST);
  const inItsTick = createFileList(list.used(), () => ({ ...MOMENT, ctimeMs: 1001 }));
  assert.equal(inItsTick.find("a.md", linked), undefined);
});

test("a file is read that was written while it got another link, and one that was not known before", () => {
  for (const [before, after] of [
    [STATS, { ...STATS, size: 4, ctimeMs: 1001 }],
    [STATS, { ...STATS, mtimeMs: 901, ctimeMs: 1001 }],
    [STATS, { ...STATS, ino: 8, ctimeMs: 1001 }],
    [STATS, { ...STATS, dev: 2, ctimeMs: 1001 }],
    [
      { ...STATS, mtimeMs: 1001, ctimeMs: 1001 },
      { ...STATS, mtimeMs: 1001, ctimeMs: 1001 },
    ],
    [
      { ...STATS, ino: 9 },
      { ...STATS, ino: 9, ctimeMs: 1001 },
    ],
  ] as const) {
    const list = createFileList(new Map(), () => MOMENT);
    list.note("a.md", STATS, DIGEST);
    list.carry("a.md", before, after);
    const later = createFileList(list.used(), () => ({ ...MOMENT, ctimeMs: 2000 }));
    assert.equal(later.find("a.md", after), undefined, JSON.stringify([before, after]));
  }
});
