import assert from "node:assert/strict";
import { existsSync, readlinkSync, realpathSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import { createTestOptions, openTestCheckout } from "../../test/support/pipeline/checkout.ts";
import { startBuilding } from "./build-site.ts";

const canName = {
  skip: !existsSync("/proc/self/fd") && "This system does not tell which files are open.",
};

/** Notes the paths that are flushed, below a folder. */
async function noteFlushed(context: TestContext, root: string): Promise<Set<string>> {
  const flushed = new Set<string>();
  const handle = await open(root);
  const methods = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const start = realpathSync(root).length + 1;
  context.mock.method(methods, "sync", function (this: FileHandle) {
    flushed.add(readlinkSync(`/proc/self/fd/${this.fd}`).slice(start));
    return Promise.resolve();
  });
  return flushed;
}

test(
  "every file that a build writes is flushed, those too that the site has already",
  canName,
  async (context) => {
    const { root, write, read } = openTestCheckout(context);
    const flushed = await noteFlushed(context, root);
    const build = startBuilding(createTestOptions(root));
    const edit = async (file: string): Promise<readonly string[]> => {
      write({ [`src/static/${file}`]: `${file} is edited.\n` });
      flushed.clear();
      await build();
      return [...flushed].filter((path) => path.endsWith(".txt")).sort();
    };
    write({ "src/static/a.txt": "a\n", "src/static/b.txt": "b\n" });
    await build();
    assert.ok((await edit("a.txt")).includes("_site.next/a.txt"));
    // What is written now is the site before the last, in which the first file was another.
    const second = await edit("b.txt");
    assert.ok(second.includes("_site.next/a.txt"), second.join());
    assert.ok(second.includes("_site.next/b.txt"), second.join());
    assert.equal(read("a.txt"), "a.txt is edited.\n");
  },
);
