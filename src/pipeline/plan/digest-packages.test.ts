import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { digestPackages } from "./digest-packages.ts";

const LIST = JSON.stringify({
  packages: {
    "": {},
    "node_modules/parser": {},
    "node_modules/parser/node_modules/inner": {},
    "node_modules/tester": { dev: true },
    "node_modules/other-system": { optional: true },
  },
});

const FILES = {
  "node_modules/.package-lock.json": LIST,
  "node_modules/parser/index.js": "one",
  "node_modules/parser/README.md": "one",
  "node_modules/parser/node_modules/inner/index.cjs": "one",
  "node_modules/tester/index.js": "one",
};

interface Project {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
}

function createProject(context: TestContext, files: Readonly<Record<string, string>>): Project {
  const root = mkdtempSync(join(tmpdir(), "packages-"));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { root, write };
}

test("the same packages in another folder, with other times, give the same digest", (context) => {
  const [one, other] = [createProject(context, FILES), createProject(context, FILES)];
  const digest = digestPackages(one.root);
  utimesSync(join(other.root, "node_modules/parser/index.js"), 1, 1);
  assert.match(digest, /^[0-9a-f]{64}$/);
  assert.equal(digestPackages(other.root), digest);
  assert.equal(digestPackages(one.root), digest);
});

test("an edit inside a package counts, even with the same size and the same time", (context) => {
  for (const path of [
    "node_modules/parser/index.js",
    "node_modules/parser/node_modules/inner/index.cjs",
  ]) {
    const { root, write } = createProject(context, FILES);
    const [before, { atime, mtime }] = [digestPackages(root), statSync(join(root, path))];
    write(path, "two");
    utimesSync(join(root, path), atime, mtime);
    const changed = digestPackages(root);
    assert.notEqual(changed, before, path);
    write(path, "one");
    assert.equal(digestPackages(root), before, path);
  }
});

test("a new file of a package counts; packages for tests and files that nothing loads do not", (context) => {
  const { root, write } = createProject(context, FILES);
  const before = digestPackages(root);
  write("node_modules/tester/index.js", "two");
  write("node_modules/parser/README.md", "two");
  write("node_modules/parser/index.d.ts", "two");
  write("node_modules/not-listed/index.js", "two");
  assert.equal(digestPackages(root), before);
  write("node_modules/parser/other.json", "two");
  assert.notEqual(digestPackages(root), before);
});

test("a package that is linked from elsewhere counts", (context) => {
  const elsewhere = createProject(context, { "index.js": "one" });
  const { root, write } = createProject(context, {});
  write("node_modules/.package-lock.json", '{"packages":{"node_modules/linked":{"link":true}}}');
  symlinkSync(elsewhere.root, join(root, "node_modules/linked"), "junction");
  const before = digestPackages(root);
  elsewhere.write("index.js", "two");
  assert.notEqual(digestPackages(root), before);
});

test("where npm has noted nothing, the lock file says which packages there are", (context) => {
  const { root, write } = createProject(context, {
    "package-lock.json": LIST,
    "node_modules/parser/index.js": "one",
  });
  const before = digestPackages(root);
  write("node_modules/parser/index.js", "two");
  assert.notEqual(digestPackages(root), before);
});

test("a memo that is damaged is made again", (context) => {
  const { root, write } = createProject(context, FILES);
  const digest = digestPackages(root);
  for (const damaged of ["", "{", "[]", "null", '{"stats":1}']) {
    write(".cache/packages.json", damaged);
    assert.equal(digestPackages(root), digest);
  }
});
