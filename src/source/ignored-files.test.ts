import assert from "node:assert/strict";
import { test } from "node:test";
import { isIgnoredFile, isIgnoredFolder } from "./ignored-files.ts";

const LEFT_BY_PROGRAMS = [
  "1-protests.md~",
  "1-protests.md.~1~",
  "#1-protests.md#",
  ".#1-protests.md",
  ".1-protests.md.swp",
  "1-protests.md.swp",
  "1-protests.md.swo",
  "1-protests.md.swx",
  "4913",
  "5036",
  "1-protests.md.save",
  "1-protests.md.save.1",
  "1-protests.md.vsctmp",
  "1-protests.md___jb_tmp___",
  "1-protests.md___jb_old___",
  "1-protests_flymake.md",
  "sedAb3dE9",
  ".goutputstream-ABC123",
  ".~lock.1-protests.md#",
  "~$1-protests.md",
  "1-protests.md.bak",
  "1-protests.md.BAK",
  "1-protests.md.tmp",
  "1-protests.md.orig",
  "1-protests.md.rej",
  "1-protests.md.part",
  "~syncthing~1-protests.md.tmp",
  ".DS_Store",
  "._1-protests.md",
  "Icon\r",
  "Thumbs.db",
  "thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  "Desktop.ini",
];

for (const name of LEFT_BY_PROGRAMS) {
  test(`${JSON.stringify(name)} was written by a program`, () => {
    assert.equal(isIgnoredFile(name), true);
    assert.equal(isIgnoredFile(`src/stories/a/${name}`), true);
  });
}

const WRITTEN_BY_AUTHORS = [
  "_data/site.json",
  "src/stories/4913/index.md",
  "src/stories/sedated99/index.md",
  "src/stories/a/1-4913.md",
  "src/stories/a/2-thumbs.md",
  "src/stories/a/3-temp.md",
  // What an author may have named wrongly is reported, not ignored.
  "src/stories/a/1 protests.md",
  "src/stories/a/1-protests.txt",
  "src/stories/a/1-protests.md.md",
  "src/stories/a/1-protests (1).md",
  "src/stories/a/1-protests.sync-conflict-20220105.md",
];

for (const path of WRITTEN_BY_AUTHORS) {
  test(`${path} was written by an author`, () => {
    assert.equal(isIgnoredFile(path), false);
  });
}

test("whatever is in a folder that a program made is ignored, and the folder too", () => {
  for (const folder of [".git", ".obsidian", "__MACOSX", "nppBackup", "$RECYCLE.BIN", "@eaDir"]) {
    assert.equal(isIgnoredFolder(`src/stories/${folder}`), true, folder);
    assert.equal(isIgnoredFile(`src/stories/${folder}/index.md`), true, folder);
  }
});

test("a story's folder is not ignored, even where a file of that name would be", () => {
  for (const slug of ["4913", "sedated99", "thumbs", "bak"]) {
    assert.equal(isIgnoredFolder(`src/stories/${slug}`), false, slug);
  }
});
