import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { KnownFiles } from "../delivery/known-files.ts";
import { readSourceFiles } from "./read-source-files.ts";
import { FILES, inCheckout, textsOf } from "./test-source-files.ts";

/** Knows the digests of some files, whatever their stats are. */
function knowing(files: Readonly<Record<string, string>>): KnownFiles {
  const digests = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      createHash("sha256").update(text).digest("hex"),
    ]),
  );
  return { find: (path) => digests.get(path), note: () => undefined, carry: () => undefined };
}

test("files that are known have the bytes of the disk, in a thread as well", () => {
  inCheckout(({ root }) => {
    const files = readSourceFiles(root, knowing(FILES));
    assert.deepEqual(textsOf(structuredClone(files)), FILES);
    assert.deepEqual(textsOf(files), FILES);
  });
});

test("a file that is known is not read before somebody asks, and one that has changed by then is refused", () => {
  inCheckout(({ root, write }) => {
    const files = readSourceFiles(root, knowing(FILES));
    write("src/stories/a/index.md", "later");
    assert.throws(() => textsOf(files), {
      name: "ChangedFileError",
      message: "src/stories/a/index.md changed during the build.",
    });
  });
});

test("what is known of a file does not say that it can be read", () => {
  inCheckout(({ root }) => {
    rmSync(join(root, "src/stories/a/index.md"));
    symlinkSync("../b/index.md", join(root, "src/stories/a/index.md"));
    const [refused] = readSourceFiles(root, knowing(FILES)).filter(({ refusal }) => refusal);
    assert.equal(refused?.path, "src/stories/a/index.md");
  });
});
