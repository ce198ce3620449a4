import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { type SiteFolders, publishSite, recoverSite } from "./publish.ts";

/** Runs a test in an empty folder; `put` writes a folder with one page, `read` gives its text or undefined. */
function inFolder(
  run: (tools: {
    readonly folders: SiteFolders;
    readonly put: (name: string, text: string) => void;
    readonly read: (name: string) => string | undefined;
  }) => void,
): void {
  const root = mkdtempSync(join(tmpdir(), "publish-"));
  const page = (name: string): string => join(root, name, "index.html");
  try {
    run({
      folders: { staging: join(root, "_site.next"), site: join(root, "_site") },
      put: (name, text) => {
        mkdirSync(join(root, name));
        writeFileSync(page(name), text);
      },
      read: (name) => (existsSync(page(name)) ? readFileSync(page(name), "utf8") : undefined),
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("the finished folder takes the place of the site, which stays as the staging folder", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "old");
    put("_site.next", "new");
    publishSite(folders);
    assert.equal(read("_site"), "new");
    assert.equal(read("_site.next"), "old");
    assert.equal(existsSync(`${folders.site}.previous`), false);
  });
});

test("the first site needs no older one and leaves no staging folder", () => {
  inFolder(({ folders, put, read }) => {
    put("_site.next", "new");
    publishSite(folders);
    assert.equal(read("_site"), "new");
    assert.equal(existsSync(folders.staging), false);
    assert.equal(existsSync(`${folders.site}.previous`), false);
  });
});

test("where no build died, there is nothing to recover", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "old");
    put("_site.next", "left by a build that stopped");
    recoverSite(folders);
    assert.equal(read("_site"), "old");
    assert.equal(read("_site.next"), "left by a build that stopped");
  });
});

test("a build that died between its first two renames is fixed by the next", () => {
  inFolder(({ folders, put, read }) => {
    put("_site.previous", "old");
    put("_site.next", "new");
    recoverSite(folders);
    assert.equal(read("_site"), "old");
    assert.equal(read("_site.next"), "new");
  });
});

test("a build that died before its last rename leaves the newer site, and the older as staging", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "new");
    put("_site.previous", "old");
    recoverSite(folders);
    assert.equal(read("_site"), "new");
    assert.equal(read("_site.next"), "old");
    assert.equal(existsSync(`${folders.site}.previous`), false);
  });
});

test("an older site that nothing needs any more goes", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "new");
    put("_site.next", "left by a build that stopped");
    put("_site.previous", "old");
    recoverSite(folders);
    assert.equal(read("_site"), "new");
    assert.equal(read("_site.next"), "left by a build that stopped");
    assert.equal(existsSync(`${folders.site}.previous`), false);
  });
});

test("where there is no exchange in one step, the folders change places by renames", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "old");
    put("_site.next", "new");
    publishSite(folders, () => false);
    assert.equal(read("_site"), "new");
    assert.equal(read("_site.next"), "old");
    assert.equal(existsSync(`${folders.site}.previous`), false);
  });
});

test("the old site stays where the new one cannot take its place, and the error tells both paths", () => {
  for (const exchange of [() => false, undefined]) {
    inFolder(({ folders, put, read }) => {
      put("_site", "old");
      assert.throws(
        () => {
          publishSite(folders, exchange);
        },
        { code: "ENOENT", path: folders.staging, dest: folders.site },
      );
      assert.equal(read("_site"), "old");
      assert.equal(existsSync(`${folders.site}.previous`), false);
    });
  }
});

const LOOK = `
  const { parentPort, workerData: { page, shared } } = require("node:worker_threads");
  const { readFileSync } = require("node:fs");
  const seen = new Set();
  parentPort.postMessage("looking");
  while (Atomics.load(shared, 0) === 0) {
    try {
      seen.add(readFileSync(page, "utf8"));
    } catch (error) {
      seen.add(error.code);
    }
    Atomics.store(shared, 1, seen.size);
  }
  parentPort.postMessage(seen);
`;

const MOST_SWAPS = 1_000_000;

function isAlone(shared: Int32Array, swaps: number): boolean {
  return Atomics.load(shared, 1) < 2 && swaps < MOST_SWAPS;
}

const hasExchange = process.platform === "linux" || process.platform === "darwin";

test(
  "anyone who looks while folders change places finds one of them",
  { skip: !hasExchange },
  async () => {
    const root = mkdtempSync(join(tmpdir(), "publish-"));
    const folders = { staging: join(root, "_site.next"), site: join(root, "_site") };
    for (const folder of [folders.staging, folders.site]) {
      mkdirSync(folder);
      writeFileSync(join(folder, "index.html"), folder);
    }
    // Whether to stop looking, and how many different things were seen.
    const shared = new Int32Array(new SharedArrayBuffer(8));
    const page = join(folders.site, "index.html");
    const looker = new Worker(LOOK, { eval: true, workerData: { page, shared } });
    try {
      await once(looker, "message");
      // A busy machine may let the looker look at one of them alone for long.
      for (let count = 0; count < 2000 || isAlone(shared, count); count += 1) publishSite(folders);
      Atomics.store(shared, 0, 1);
      const [seen] = (await once(looker, "message")) as [ReadonlySet<string>];
      assert.deepEqual([...seen].sort(), [folders.site, folders.staging]);
    } finally {
      await looker.terminate();
      rmSync(root, { recursive: true });
    }
  },
);
