import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";

import {
  listBatch,
  listLongTests,
  listPropertyTests,
  listTestFiles,
  listUnitTests,
} from "./test-files.ts";

test("test files are found at any depth in every folder, sorted", (context) => {
  const root = writeFolder(context, [
    "src/b.test.ts",
    "src/a/z.test.tsx",
    "src/a/z.tsx",
    "src/cli/test.ts",
    "src/a.test.ts.txt",
    "src/a.test.js",
    "_includes/c/c.test.tsx",
  ]);
  assert.deepEqual(listTestFiles([join(root, "src"), join(root, "_includes")]), [
    join(root, "_includes/c/c.test.tsx"),
    join(root, "src/a/z.test.tsx"),
    join(root, "src/b.test.ts"),
  ]);
});

test("folders without a test are refused", (context) => {
  const root = writeFolder(context, ["src/a.ts", "_includes/b.tsx"]);
  const folders = [join(root, "src"), join(root, "_includes")];
  assert.throws(() => listTestFiles(folders), {
    message: `There is no test file in ${folders.join(" or ")}.`,
  });
});

test("each test of the project runs once: in a batch, by itself, or among the long ones", () => {
  const alone = listUnitTests().filter((file) => !file.includes("/batches/"));
  assert.deepEqual(
    [...listBatch(0), ...listBatch(1), ...alone, ...listLongTests()].toSorted(),
    listTestFiles(["src", "_includes", "e2e", "bench", "test"]),
  );
  assert.ok(alone.includes("src/cli/check.test.ts"));
  assert.ok(listLongTests().includes("test/commands/kills.long.test.ts"));
});

test("tests of random inputs are known by the factor that they take", () => {
  const files = listPropertyTests();
  assert.ok(files.includes("test/hostile/fuzz.test.ts"));
  assert.ok(files.includes("src/pipeline/build-site.test.ts"));
  assert.ok(!files.includes("test/unit/test-files.test.ts"));
});

function writeFolder(context: TestContext, names: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "test-files-"));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), "");
  }
  return root;
}
