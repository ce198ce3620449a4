import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { readSourceFiles, rereadSourceFiles } from "./read-source-files.ts";
import type { SourceFile } from "./source-text.ts";

const FILES = {
  "_data/site.json": "{}",
  "src/standing/about.md": "about",
  "src/stories/a/index.md": "a",
  "src/stories/b/index.md": "b",
} as const;

interface Tools {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
}

function inCheckout(run: (tools: Tools) => void): void {
  const root = mkdtempSync(join(tmpdir(), "sources-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    for (const [path, text] of Object.entries(FILES)) write(path, text);
    run({ root, write });
  } finally {
    rmSync(root, { recursive: true });
  }
}

function textsOf(files: readonly SourceFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}

test("content files are read sorted by path, without others and those whose names begin with a dot", () => {
  inCheckout(({ root, write }) => {
    write("src/stories/.draft.md", "x");
    write("src/stories/.drafts/index.md", "x");
    write("src/cli/build.ts", "x");
    const files = readSourceFiles(root);
    assert.deepEqual(textsOf(files), FILES);
    assert.deepEqual(
      files.map(({ path }) => path),
      Object.keys(FILES).toSorted(),
    );
  });
});

test("a checkout without content has no files", () => {
  inCheckout(({ root }) => {
    assert.deepEqual(readSourceFiles(join(root, "nowhere")), []);
  });
});

test("where nothing is named as changed, no file is read again", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    write("src/stories/a/index.md", "changed behind our back");
    const again = rereadSourceFiles(root, files, new Set());
    assert.deepEqual(
      again.map((file, index) => file === files[index]),
      [true, true, true, true],
    );
  });
});

test("a file that is named as changed is read again, and no other", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    write("src/stories/a/index.md", "α");
    write("src/stories/b/index.md", "β");
    const again = rereadSourceFiles(root, files, new Set(["src/stories/a/index.md"]));
    assert.deepEqual(textsOf(again), { ...FILES, "src/stories/a/index.md": "α" });
    assert.equal(again[0], files[0]);
  });
});

test("new files and folders are read, named or not, and stand in their order", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    write("src/stories/a/1-new.md", "new");
    write("src/stories/aa/index.md", "folder");
    const again = rereadSourceFiles(root, files, new Set(["src/stories/a/1-new.md"]));
    assert.deepEqual(again, readSourceFiles(root));
    assert.equal(again.length, 6);
  });
});

test("files and folders that are gone are gone, named or not", () => {
  inCheckout(({ root }) => {
    const files = readSourceFiles(root);
    rmSync(join(root, "src/stories/a"), { recursive: true });
    rmSync(join(root, "src/standing/about.md"));
    const again = rereadSourceFiles(root, files, new Set(["src/standing/about.md"]));
    assert.deepEqual(
      again.map(({ path }) => path),
      ["_data/site.json", "src/stories/b/index.md"],
    );
  });
});

test("a file that comes back in a folder's place is read", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root);
    rmSync(join(root, "src/stories/a"), { recursive: true });
    write("src/stories/a", "file");
    assert.deepEqual(rereadSourceFiles(root, files, new Set()), readSourceFiles(root));
  });
});
