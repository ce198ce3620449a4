import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { DiskError, findDiskProblem } from "./disk-error.ts";

function createSystemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: planted`), { code, ...(path && { path }) });
}

test("a problem of the disk is found with its path", () => {
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  try {
    writeFileSync(join(folder, "file"), "");
    const path = join(folder, "file/index.html");
    assert.throws(
      () => readFileSync(path),
      (error: unknown) => {
        assert.deepEqual(findDiskProblem(error), { code: "ENOTDIR", path });
        return true;
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("it is found in an error that wraps it, in Node's way and in Eleventy's", () => {
  const problem = createSystemError("ENOSPC");
  const wrapped = Object.assign(new Error("page"), {
    originalError: new Error("write", { cause: problem }),
  });
  assert.deepEqual(findDiskProblem(wrapped), { code: "ENOSPC", path: undefined });
});

test("a file that is not there, another error and no error are no problem of the disk", () => {
  const others = [
    createSystemError("ENOENT", "x"),
    createSystemError("toString"),
    new TypeError("x"),
    "ENOSPC",
    undefined,
  ];
  for (const error of others) assert.equal(findDiskProblem(error), undefined);
});

test("the message says where, what, and how to fix it", () => {
  assert.equal(
    new DiskError({ code: "EACCES", path: "_site.next/a" }).message,
    "_site.next/a: permission denied (EACCES). Give the user who builds the right to read and write there, and run the command again.",
  );
  assert.equal(
    new DiskError({ code: "ENOSPC", path: undefined }).message,
    "_site.next or .cache: the disk is full (ENOSPC). Make room there, and run the command again.",
  );
});
