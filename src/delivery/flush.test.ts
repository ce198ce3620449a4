import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { flushFolder, flushTree } from "./flush.ts";

const canName = {
  skip: !existsSync("/proc/self/fd") && "This system does not tell which files are open.",
};

function makeTree(context: TestContext): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "flush-")));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  for (const path of ["a.html", "stories/b/index.html", "stories/c/index.html"]) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
}

/** Notes the paths that are flushed, below a folder. */
async function noteFlushed(context: TestContext, root: string): Promise<readonly string[]> {
  const flushed: string[] = [];
  const handle = await open(root);
  const methods = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  context.mock.method(methods, "sync", function (this: FileHandle) {
    flushed.push(readlinkSync(`/proc/self/fd/${this.fd}`).slice(root.length));
    return Promise.resolve();
  });
  return flushed;
}

test("changed files are flushed, and every folder of the tree", canName, async (context) => {
  const root = makeTree(context);
  const flushed = await noteFlushed(context, root);
  const paths = ["a.html", "stories/b/index.html", "stories/c/index.html"];
  await flushTree(root, paths, ["stories/b/index.html"]);
  assert.deepEqual([...flushed].sort(), [
    "",
    "/stories",
    "/stories/b",
    "/stories/b/index.html",
    "/stories/c",
  ]);
});

test(
  "the folder in which two folders change places is flushed by itself",
  canName,
  async (context) => {
    const root = makeTree(context);
    const flushed = await noteFlushed(context, root);
    await flushFolder(root);
    assert.deepEqual(flushed, [""]);
  },
);

test("a file that is gone is told", async (context) => {
  const root = makeTree(context);
  await assert.rejects(flushTree(root, ["gone.html"], ["gone.html"]), { code: "ENOENT" });
});
