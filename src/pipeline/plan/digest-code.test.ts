import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { listCode } from "./code-files.js";
import { digestCode } from "./digest-code.ts";

/** Runs a test in a checkout with a little code; `write` gives whether the digest is another one afterwards. */
function inCheckout(run: (root: string, write: (path: string) => boolean) => void): void {
  const root = mkdtempSync(join(tmpdir(), "code-"));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of [".eleventy.ts", "_includes/page.tsx", "src/site/site.ts"]) put(path, "");
  try {
    run(root, (path) => {
      const before = digestCode(root);
      put(path, "// changed\n");
      return digestCode(root) !== before;
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("code that makes a site has a say in its digest", () => {
  inCheckout((_root, write) => {
    for (const path of [
      ".eleventy.ts",
      "_includes/page.tsx",
      "_includes/components/card/card.css",
      "src/site/site.ts",
      "src/client/search.ts",
      "src/pages/more.njk",
      "src/clients.ts",
      "src/site/contest-rules.ts",
    ]) {
      assert.equal(write(path), true, path);
    }
  });
});

test("commands, what only `npm run dev` shows, tests and content have none", () => {
  inCheckout((_root, write) => {
    for (const path of [
      "src/cli/build.ts",
      "src/cli/dev/server.ts",
      "src/client/dev/reload.ts",
      "src/site/site.test.ts",
      "_includes/page.test.tsx",
      "src/site/test-words.ts",
      "src/stories/a/index.md",
      "src/standing/about.md",
      "src/static/a.txt",
      "bench/main.ts",
    ]) {
      assert.equal(write(path), false, path);
    }
  });
});

test("commands are compiled anew when one of them changes", () => {
  inCheckout((root, write) => {
    write("src/cli/build.ts");
    write("src/cli/build.test.ts");
    const expected = [".eleventy.ts", "_includes/page.tsx", "src/cli/build.ts", "src/site/site.ts"];
    assert.deepEqual(listCode(root), expected);
  });
});
