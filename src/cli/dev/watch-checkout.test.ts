import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { watchCheckout } from "./watch-checkout.ts";

const NOISE = [
  "src/stories/a/1-x.md~",
  "src/stories/a/#1-x.md#",
  "src/stories/a/.#1-x.md",
  "src/stories/a/.1-x.md.swp",
  "src/stories/a/4913",
  "src/stories/.DS_Store",
  "_data/Thumbs.db",
  "_includes/.x.css.swp",
  "_site/index.html",
  "_site.lock",
  "node_modules/x/index.js",
  ".cache/pages/x",
  "README.md",
];

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), "watched-"));
const changes: string[] = [];
let look = (): void => undefined;
let close = (): Promise<void> => Promise.resolve();

function write(path: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), String(Math.random()));
}

/** Waits until a path is told as changed, and gives all that were told before it. */
async function waitFor(path: string): Promise<readonly string[]> {
  await new Promise<void>((resolve) => {
    look = () => {
      if (changes.includes(path)) resolve();
    };
    look();
  });
  return changes.splice(0);
}

before(async () => {
  for (const path of ["_data/site.json", "_includes/x.css", "src/stories/a/index.md"]) write(path);
  process.chdir(root);
  await new Promise<void>((resolve) => {
    close = watchCheckout({
      onReady: resolve,
      onChange: (paths) => {
        changes.push(...paths);
        look();
      },
      onProblem: ({ message }) => {
        throw new Error(message.en);
      },
    });
  });
});
after(async () => {
  await close();
  process.chdir(home);
  rmSync(root, { recursive: true });
});

test("what programs leave, and what builds write, is no change", async () => {
  for (const path of NOISE) write(path);
  write("src/stories/a/index.md");
  assert.deepEqual(await waitFor("src/stories/a/index.md"), ["src/stories/a/index.md"]);
});

for (const folder of ["_data", "_includes", "src", "src/stories"]) {
  test(`${folder} is watched when it is back after it was gone`, async () => {
    const file = { _data: "_data/site.json", _includes: "_includes/x.css" }[folder];
    const path = file ?? "src/stories/a/index.md";
    renameSync(join(root, folder), join(root, "aside"));
    await waitFor(path);
    renameSync(join(root, "aside"), join(root, folder));
    await waitFor(path);
    write(path);
    await waitFor(path);
  });
}

test("a story's folder whose name a file could have been given by Vim is watched", async () => {
  write("src/stories/4913/index.md");
  await waitFor("src/stories/4913/index.md");
});
