import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createFileList } from "./known-files.ts";
import {
  NO_DIGEST,
  digestBytes,
  readTree,
  readTrees,
  removeOthers,
  rereadTree,
  stampTrees,
  writeTreeFile,
} from "./site-tree.ts";
import { inFolders } from "../../test/support/site-folders.ts";

test("a digest is SHA-256 in hexadecimal", () => {
  assert.equal(
    digestBytes(new Uint8Array()),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

test("a tree has each file below the folder with its digest", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "index.html", "α");
    put(site, "a/b/index.html", "β");
    put(staging, "index.html", "γ");
    assert.deepEqual(readTrees({ site, staging }), {
      site: new Map([
        ["index.html", digestBytes(Buffer.from("α"))],
        ["a/b/index.html", digestBytes(Buffer.from("β"))],
      ]),
      staging: new Map([["index.html", digestBytes(Buffer.from("γ"))]]),
    });
  });
});

test("folders that are missing hold nothing, and stay missing", () => {
  inFolders((folders) => {
    assert.deepEqual(readTrees(folders), { site: new Map(), staging: new Map() });
    assert.equal(existsSync(folders.staging), false);
  });
});

test("what has no place in a site is told from files: links, whatever they lead to, and empty folders", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "index.html", "α");
    mkdirSync(join(site, "a/b"), { recursive: true });
    symlinkSync("index.html", join(site, "file"));
    symlinkSync("a", join(site, "folder"));
    symlinkSync("nowhere", join(site, "nothing"));
    assert.deepEqual(
      readTrees({ site, staging }).site,
      new Map([
        ["a/b/", NO_DIGEST],
        ["file", NO_DIGEST],
        ["folder", NO_DIGEST],
        ["index.html", digestBytes(Buffer.from("α"))],
        ["nothing", NO_DIGEST],
      ]),
    );
  });
});

test("a staging folder that is missing is made of links to the site's files", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "index.html", "α");
    put(site, "a/b/index.html", "β");
    const trees = readTrees({ site, staging });
    assert.deepEqual(trees.staging, trees.site);
    assert.equal(
      statSync(join(staging, "a/b/index.html")).ino,
      statSync(join(site, "a/b/index.html")).ino,
    );
  });
});

test("files that are linked into a new staging folder are not read a second time", () => {
  inFolders((folders, put) => {
    put(folders.site, "index.html", "α");
    put(folders.site, "a/index.html", "β");
    // A clock ahead of the files, as if they were older than this build.
    const moment = { dev: statSync(folders.site).dev, ctimeMs: Infinity };
    const list = createFileList(new Map(), () => moment);
    const { site } = readTrees(folders, list);
    const read: string[] = [];
    const counted = { ...list, note: (name: string) => read.push(name) };
    assert.deepEqual(readTree(folders.staging, counted), site);
    assert.deepEqual(readTree(folders.site, counted), site);
    assert.deepEqual(read, []);
  });
});

test("a staging folder that is there is left as it is", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "index.html", "α");
    mkdirSync(staging);
    assert.deepEqual(readTrees({ site, staging }).staging, new Map());
  });
});

test("a file that is written into a staging folder of links leaves the site's own", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "a/index.html", "old");
    readTrees({ site, staging });
    writeTreeFile(staging, "a/index.html", Buffer.from("new"));
    writeTreeFile(staging, "b/c/index.html", Buffer.from("newer"));
    assert.equal(readFileSync(join(site, "a/index.html"), "utf8"), "old");
    assert.equal(readFileSync(join(staging, "a/index.html"), "utf8"), "new");
    assert.equal(readFileSync(join(staging, "b/c/index.html"), "utf8"), "newer");
    assert.equal(existsSync(join(site, "b")), false);
  });
});

test("files that are not wanted go, and the folders that this leaves empty", () => {
  inFolders(({ site, staging }, put) => {
    for (const path of ["index.html", "a/b/index.html", "a/b/c/index.html", "d/e/index.html"]) {
      put(site, path, path);
    }
    const tree = readTrees({ site, staging }).site;
    removeOthers(site, tree, new Set(["index.html", "a/b/index.html"]));
    assert.deepEqual([...readTrees({ site, staging }).site.keys()].sort(), [
      "a/b/index.html",
      "index.html",
    ]);
    assert.equal(existsSync(join(site, "a/b/c")), false);
    assert.equal(existsSync(join(site, "d")), false);
  });
});

test("a file is written in the place of a folder or a link, and what the link leads to stays", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "index.html", "old");
    put(staging, "a/b", "stray");
    symlinkSync(join(site, "index.html"), join(staging, "index.html"));
    for (const path of ["a", "index.html"]) writeTreeFile(staging, path, Buffer.from("new"));
    assert.equal(readFileSync(join(staging, "a"), "utf8"), "new");
    assert.equal(readFileSync(join(staging, "index.html"), "utf8"), "new");
    assert.equal(readFileSync(join(site, "index.html"), "utf8"), "old");
  });
});

test("empty folders and links that are not wanted go; a folder in which there is a file now stays", () => {
  inFolders(({ site, staging }, put) => {
    for (const folder of ["a/b", "c/d"]) mkdirSync(join(site, folder), { recursive: true });
    symlinkSync("c", join(site, "link"));
    const { site: tree } = readTrees({ site, staging });
    put(site, "c/d/index.html", "γ");
    removeOthers(site, tree, new Set(["c/d/index.html"]));
    assert.deepEqual(
      readTrees({ site, staging }).site,
      new Map([["c/d/index.html", digestBytes(Buffer.from("γ"))]]),
    );
    assert.equal(existsSync(join(site, "a")), false);
  });
});

test("where all is wanted, all stays", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "a/index.html", "α");
    const { site: tree } = readTrees({ site, staging });
    removeOthers(site, tree, tree);
    assert.deepEqual(readTrees({ site, staging }).site, tree);
  });
});

test("where nothing is wanted, the folder itself stays, and a file that is gone already is no error", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "a/index.html", "α");
    const { site: tree } = readTrees({ site, staging });
    rmSync(join(site, "a/index.html"));
    removeOthers(site, tree, new Set());
    assert.deepEqual(readTrees({ site, staging }).site, new Map());
    assert.equal(existsSync(site), true);
    assert.equal(existsSync(join(site, "a")), false);
  });
});

test("a file has the place of a folder, and a folder that of a file", () => {
  inFolders(({ site, staging }, put) => {
    put(site, "a", "file");
    put(site, "b/c/index.html", "page");
    const { site: tree } = readTrees({ site, staging });
    writeTreeFile(site, "a/d/index.html", Buffer.from("page"));
    writeTreeFile(site, "b", Buffer.from("file"));
    const wanted = new Map([
      ["a/d/index.html", digestBytes(Buffer.from("page"))],
      ["b", digestBytes(Buffer.from("file"))],
    ]);
    removeOthers(site, tree, wanted);
    assert.deepEqual(readTree(site), wanted);
  });
});

test("after a build, files are read that had to change, and what is missing is not there", () => {
  inFolders(({ staging }, put) => {
    put(staging, "new.html", "α");
    put(staging, "wrong.html", "β");
    const before = new Map([
      ["kept.html", "1"],
      ["wrong.html", "2"],
    ]);
    const wanted = new Map([
      ["kept.html", "1"],
      ["new.html", digestBytes(Buffer.from("α"))],
      ["wrong.html", "3"],
      ["missing.html", "4"],
    ]);
    assert.deepEqual(
      rereadTree(staging, before, wanted),
      new Map([
        ["kept.html", "1"],
        ["new.html", digestBytes(Buffer.from("α"))],
        ["wrong.html", digestBytes(Buffer.from("β"))],
      ]),
    );
  });
});

test("the stamp of two trees is another one where a file or a folder came or went", () => {
  inFolders((folders, put) => {
    put(folders.site, "a/b/index.html", "α");
    put(folders.staging, "a/b/index.html", "α");
    const trees = readTrees(folders);
    const first = stampTrees(folders, trees);
    assert.equal(stampTrees(folders, trees), first);
    put(folders.site, "a/b/more.html", "β");
    const second = stampTrees(folders, trees);
    assert.notEqual(second, first);
    rmSync(join(folders.staging, "a"), { recursive: true });
    assert.notEqual(stampTrees(folders, trees), second);
  });
});
