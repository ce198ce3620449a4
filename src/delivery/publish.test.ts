import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
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

test("a build that died between its first two renames is mended by the next", () => {
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
