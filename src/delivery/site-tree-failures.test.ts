import assert from "node:assert/strict";
import fs, { renameSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { NO_KNOWN_FILES } from "./known-files.ts";
import { readTree, readTrees } from "./site-tree.ts";
import { inFolders } from "../../test/support/site-folders.ts";

/** Has links to some files fail as they do on a system. */
function failLinks(context: TestContext, isRefused: (path: string) => boolean, code: string): void {
  const { linkSync } = fs;
  const tried = context.mock.method(fs, "linkSync", (from: string, to: string) => {
    if (!isRefused(from)) {
      linkSync(from, to);
      return;
    }
    throw Object.assign(new Error(`${code}: planted`), { code, syscall: "link" });
  });
  syncBuiltinESMExports();
  context.after(() => {
    tried.mock.restore();
    syncBuiltinESMExports();
  });
}

const PATHS = ["a/index.html", "b/c/index.html", "d/index.html"];

test("a file with as many links as there may be is left out of a new staging folder, with its folders", (context) => {
  failLinks(context, (path) => path.endsWith(join("b", "c", "index.html")), "EMLINK");
  inFolders((folders, put) => {
    for (const path of PATHS) put(folders.site, path, path);
    const { staging } = readTrees(folders);
    assert.deepEqual([...staging.keys()], ["a/index.html", "d/index.html"]);
    assert.deepEqual(readTree(folders.staging), staging);
  });
});

for (const code of ["EXDEV", "EPERM", "ENOTSUP"]) {
  test(`where files cannot be linked (${code}), a new staging folder is empty`, (context) => {
    failLinks(context, () => true, code);
    inFolders((folders, put) => {
      for (const path of PATHS) put(folders.site, path, path);
      assert.deepEqual(readTrees(folders).staging, new Map());
      assert.deepEqual(readTree(folders.staging), new Map());
    });
  });
}

test("a file that is gone while the site is read is in no new staging folder", () => {
  inFolders((folders, put) => {
    for (const path of PATHS) put(folders.site, path, path);
    const find = (path: string): undefined => {
      if (path === "d/index.html") rmSync(join(folders.site, "a/index.html"));
    };
    const { staging } = readTrees(folders, { ...NO_KNOWN_FILES, find });
    assert.deepEqual([...staging.keys()], ["b/c/index.html", "d/index.html"]);
    assert.deepEqual(readTree(folders.staging), staging);
  });
});

test("a file that another takes the place of while it is read is not noted", (context) => {
  inFolders(({ site }, put) => {
    for (const path of ["a", "b"]) put(site, path, path);
    const { readFileSync: read } = fs;
    const replaced = context.mock.method(fs, "readFileSync", (path: string) => {
      put(site, "new", "replaced");
      if (path.endsWith("b")) renameSync(join(site, "new"), path);
      return read(path);
    });
    syncBuiltinESMExports();
    const noted: string[] = [];
    try {
      readTree(site, { ...NO_KNOWN_FILES, note: (path) => noted.push(path) });
    } finally {
      replaced.mock.restore();
      syncBuiltinESMExports();
    }
    assert.deepEqual(noted, ["a"]);
  });
});
