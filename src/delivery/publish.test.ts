import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type SiteFolders, prepareStaging, publishSite } from "./publish.ts";

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

test("the finished folder takes the place of the site", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "old");
    put("_site.next", "new");
    publishSite(folders);
    assert.equal(read("_site"), "new");
    assert.equal(existsSync(folders.staging), false);
    assert.equal(existsSync(`${folders.site}.previous`), false);
  });
});

test("the first site needs no older one", () => {
  inFolder(({ folders, put, read }) => {
    put("_site.next", "new");
    publishSite(folders);
    assert.equal(read("_site"), "new");
  });
});

test("a build begins with an empty staging folder and leaves the site alone", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "old");
    put("_site.next", "left by a build that stopped");
    prepareStaging(folders);
    assert.equal(read("_site"), "old");
    assert.equal(existsSync(folders.staging), false);
  });
});

test("a build that died between the two renames is mended by the next", () => {
  inFolder(({ folders, put, read }) => {
    put("_site.previous", "old");
    put("_site.next", "new");
    prepareStaging(folders);
    assert.equal(read("_site"), "old");
  });
});

test("a build that died before it removed the older site leaves the newer one", () => {
  inFolder(({ folders, put, read }) => {
    put("_site", "new");
    put("_site.previous", "old");
    prepareStaging(folders);
    assert.equal(read("_site"), "new");
    assert.equal(existsSync(`${folders.site}.previous`), false);
  });
});
