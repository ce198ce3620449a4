import assert from "node:assert/strict";
import fs, {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { BODY, HEAD, KEY, expectNothing, inStore } from "./test-entry-store.ts";

const PREFIX_LENGTH = 76;
const HEAD_END = PREFIX_LENGTH + Buffer.byteLength(JSON.stringify(HEAD));

test("an entry reads as it was written", () => {
  inStore((store) => {
    store.write(KEY, HEAD, BODY);
    assert.deepEqual(store.readHead(KEY), HEAD);
    assert.deepEqual(store.read(KEY), { head: HEAD, body: BODY });
  });
});

test("an entry without a body has an empty one", () => {
  inStore((store) => {
    store.write(KEY, []);
    assert.deepEqual(store.read(KEY), { head: [], body: Buffer.alloc(0) });
  });
});

test("an entry that is written again reads as the newer", () => {
  inStore((store) => {
    store.write(KEY, HEAD, BODY);
    store.write(KEY, "β");
    assert.equal(store.readHead(KEY), "β");
    assert.deepEqual(store.read(KEY), { head: "β", body: Buffer.alloc(0) });
  });
});

for (const size of [4017, 4018, 4019, 4020, 4021, 9000]) {
  test(`a head of ${size} bytes reads whole, with a body and without`, () => {
    inStore((store) => {
      const head = "x".repeat(size - 2);
      for (const body of [Buffer.alloc(0), Buffer.alloc(5000, 7)]) {
        store.write(KEY, head, body);
        assert.equal(store.readHead(KEY), head);
        assert.deepEqual(store.read(KEY), { head, body });
      }
    });
  });
}

test("nothing is left beside an entry that was written", () => {
  inStore((store, folder) => {
    store.write(KEY, HEAD, BODY);
    assert.deepEqual(readdirSync(join(folder, "ab")), [KEY]);
    assert.deepEqual(readdirSync(join(folder, "drafts")), []);
  });
});

test("nothing is left of an entry that cannot be written, such as in a place where there is a file instead of a folder", () => {
  inStore((store, folder) => {
    store.write("ab13", HEAD);
    const parent = join(folder, "ab");
    rmSync(parent, { recursive: true });
    writeFileSync(parent, "a file where a folder has to be");
    assert.throws(
      () => {
        store.write(KEY, HEAD);
      },
      // Which of the two it is depends on the version of Node.
      { code: /^(ENOTDIR|EEXIST)$/ },
    );
    assert.deepEqual(readdirSync(join(folder, "drafts")), []);
    expectNothing(store);
  });
});

test("what was never written is nothing", () => {
  inStore((store) => {
    expectNothing(store);
    store.write("ab13", HEAD);
    expectNothing(store);
  });
});

test("a folder in an entry's place, and a file in its folder's place, are nothing", () => {
  inStore((store, folder, file) => {
    mkdirSync(file, { recursive: true });
    expectNothing(store);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, "ab"), "");
    expectNothing(store);
  });
});

test("an entry that is cut off anywhere before its body is nothing", () => {
  inStore((store, _folder, file) => {
    store.write(KEY, HEAD, BODY);
    for (let length = HEAD_END - 1; length >= 0; length -= 1) {
      truncateSync(file, length);
      expectNothing(store, `cut at ${length}`);
    }
  });
});

test("an entry whose body alone is cut off still has its head", () => {
  inStore((store, _folder, file) => {
    store.write(KEY, HEAD, BODY);
    truncateSync(file, HEAD_END + 1);
    assert.deepEqual(store.readHead(KEY), HEAD);
    assert.deepEqual(store.read(KEY), { head: HEAD, body: BODY.subarray(0, 1) });
  });
});

test("an entry with any one byte of prefix or head changed is nothing", () => {
  inStore((store, _folder, file) => {
    store.write(KEY, HEAD, BODY);
    const whole = readFileSync(file);
    for (let index = 0; index < HEAD_END; index += 1) {
      for (const byte of [0, 0x20, 0x30, 0x39, 0x2d, 0xff, (whole[index] ?? 0) ^ 1]) {
        if (byte === whole[index]) continue;
        const changed = Buffer.from(whole);
        changed[index] = byte;
        writeFileSync(file, changed);
        expectNothing(store, `byte ${index} is ${byte}`);
      }
    }
  });
});

test("an entry is written though a build takes its draft for one that was left", (context) => {
  const rename = fs.renameSync;
  const sweepAndRename = context.mock.fn((from: fs.PathLike, to: fs.PathLike) => {
    if (sweepAndRename.mock.callCount() === 0) rmSync(from);
    rename(from, to);
  });
  inStore((store, folder) => {
    store.write("ab13", HEAD);
    fs.renameSync = sweepAndRename;
    syncBuiltinESMExports();
    try {
      store.write(KEY, HEAD, BODY);
    } finally {
      fs.renameSync = rename;
      syncBuiltinESMExports();
    }
    assert.equal(sweepAndRename.mock.callCount(), 2);
    assert.deepEqual(store.read(KEY), { head: HEAD, body: BODY });
    assert.deepEqual(readdirSync(join(folder, "drafts")), []);
  });
});
