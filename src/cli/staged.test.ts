import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, suite, test } from "node:test";
import { createJpeg } from "../../test/support/media/pictures.ts";
import { PLANTS } from "../../test/support/media/plants.ts";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { runGit } from "../../test/support/commands/commands.ts";

const PICTURE = "src/static/street.jpg";
const [GPS = {}] = PLANTS;
const WORDS = "Nothing was committed: what is once in git stays in its history for ever.\n";

suite("the hook before a commit", () => {
  let checkout: Checkout;
  const git = (...args: readonly string[]): void => {
    runGit(checkout.root, ...args);
  };
  const commit = (...args: readonly string[]): { status: number | null; stderr: string } =>
    spawnSync("git", ["commit", "--quiet", "--message=Word", ...args], {
      cwd: checkout.root,
      encoding: "utf8",
    });
  before(() => {
    checkout = createCheckout();
    process.env["GIT_CEILING_DIRECTORIES"] = dirname(checkout.root);
    mkdirSync(join(checkout.root, "src/static"), { recursive: true });
    cpSync(".githooks", join(checkout.root, ".githooks"), { recursive: true });
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    git("config", "core.hooksPath", ".githooks");
  });
  after(() => {
    delete process.env["GIT_CEILING_DIRECTORIES"];
    checkout.remove();
  });

  test("lets through texts, and pictures that tell nothing", () => {
    checkout.write(PICTURE, createJpeg({}));
    git("add", "_data", "src/stories", "src/static");
    const { status, stderr } = commit();
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });

  test("refuses what is staged, whatever the folder has meanwhile", () => {
    checkout.write(PICTURE, createJpeg(GPS));
    git("add", PICTURE);
    checkout.write(PICTURE, createJpeg({}));
    const { status, stderr } = commit();
    assert.equal(
      stderr,
      `${PICTURE}:1:1  private-metadata  The file tells where it was taken (GPS). Run npm run check -- --fix, and then git add ${PICTURE}\n\n${WORDS}`,
    );
    assert.equal(status, 1);
    git("add", PICTURE);
  });

  test("lets through what is not staged, such as a picture in the folder that tells something", () => {
    checkout.write(PICTURE, createJpeg(GPS));
    checkout.write("_data/topics.json", `${checkout.read("_data/topics.json")}\n`);
    git("add", "_data/topics.json");
    assert.equal(commit().status, 0);
  });

  test("refuses a picture anywhere, under any name", () => {
    checkout.write("my notes~", createJpeg(GPS));
    git("add", "my notes~");
    const { status, stderr } = commit();
    assert.equal(
      stderr,
      `my notes~:1:1  private-metadata  The file tells where it was taken (GPS). Take it out of the commit with git restore --staged "my notes~"\n\n${WORDS}`,
    );
    assert.equal(status, 1);
    git("rm", "--quiet", "--cached", "my notes~");
  });

  test("lets through a picture once --fix has cleaned it", () => {
    assert.equal(checkout.run("check", "--fix").status, 0);
    checkout.edit("_data/topics.json", "\n", "\n\n");
    const { status, stderr } = commit("--all");
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });
});
