import assert from "node:assert/strict";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, suite, test } from "node:test";
import { FolderError, refuseLinks } from "../../src/delivery/folder-error.ts";
import { linkedFolder } from "../../src/messages/commands/folders.ts";
import { writeOnlyStory } from "../support/commands/dev.ts";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

const FOLDERS = [
  "_site",
  "_site.next",
  "_site.previous",
  ".cache",
  ".cache/code",
  ".cache/pages/ab",
];

suite("what builds write is a link", () => {
  let checkout: Checkout;
  let outside: string;

  before(() => {
    checkout = createCheckout();
    writeOnlyStory(checkout.root, "night-trains");
    outside = mkdtempSync(join(tmpdir(), "outside-"));
    mkdirSync(join(outside, "folder/index.html"), { recursive: true });
    for (const file of ["file", "folder/keep", "folder/index.html/keep"]) {
      writeFileSync(join(outside, file), "mine");
    }
  });
  after(() => {
    checkout.remove();
    rmSync(outside, { recursive: true });
  });

  const link = (target: string, path: string): void => {
    const from = join(checkout.root, path);
    rmSync(from, { recursive: true, force: true });
    mkdirSync(dirname(from), { recursive: true });
    symlinkSync(join(outside, target), from);
  };
  const expectUntouched = (): void => {
    assert.deepEqual(readdirSync(outside, { recursive: true }).map(String).sort(), [
      "file",
      "folder",
      "folder/index.html",
      "folder/index.html/keep",
      "folder/keep",
    ]);
    for (const file of ["file", "folder/keep", "folder/index.html/keep"]) {
      assert.equal(readFileSync(join(outside, file), "utf8"), "mine");
    }
  };

  test("wherever it is, it is refused in one line, and nothing is touched", () => {
    for (const path of [...FOLDERS, "_site.lock"]) {
      link(path === "_site.lock" ? "file" : "folder", path);
      assert.throws(
        () => {
          refuseLinks(checkout.root);
        },
        new FolderError(linkedFolder(path)),
      );
      rmSync(join(checkout.root, path));
    }
  });

  test("a build and a check say so, of a link that leads nowhere too", () => {
    for (const [target, path] of [
      ["nowhere", "_site"],
      ["folder", ".cache/code"],
    ] as const) {
      const line = `${path} is a symbolic link. A build would write and delete where it leads. Remove the link, and run the command again.\n`;
      link(target, path);
      const build = checkout.run("build");
      assert.equal(build.stderr, `${line}The build stopped; the site is as it was.\n`);
      assert.equal(build.status, 1);
      const check = checkout.run("check");
      assert.equal(check.stderr, line);
      assert.equal(check.status, 1);
      expectUntouched();
      assert.ok(lstatSync(join(checkout.root, path)).isSymbolicLink());
      rmSync(join(checkout.root, path));
    }
  });

  test("a link within a site is removed, and what it leads to stays", () => {
    assert.equal(checkout.run("build").status, 0);
    for (const path of ["_site.next/stories", "_site/about", "_site/index.html", "_site/other"]) {
      link("folder", path);
    }
    const { status, stderr } = checkout.run("build");
    assert.equal(status, 0, stderr);
    expectUntouched();
    assert.ok(lstatSync(join(checkout.root, "_site/index.html")).isFile());
    assert.ok(lstatSync(join(checkout.root, "_site/about")).isDirectory());
  });
});
