import assert from "node:assert/strict";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { writeOnlyStory } from "../support/commands/dev.ts";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";
import { runGit } from "../support/commands/commands.ts";

const LEFT = [
  "src/stories/night-trains/1-timetable.md~",
  "src/stories/night-trains/#1-timetable.md#",
  "src/stories/night-trains/1-timetable.md.swp",
  "src/stories/night-trains/1-timetable.md.bak",
  "src/stories/night-trains/1-timetable.md___jb_tmp___",
  "src/stories/night-trains/4913",
  "src/stories/night-trains/.DS_Store",
  "src/stories/Thumbs.db",
  "src/stories/desktop.ini",
  "src/standing/.~lock.about.md#",
  "src/standing/about.md~",
  "_data/sources.json~",
  "_data/#sources.json#",
  "_includes/layouts/#base.css#",
];

/** Emacs locks a file with a link that leads nowhere, content and code alike. */
const LOCKS = [
  "src/stories/night-trains/.#index.md",
  "_data/.#sources.json",
  "src/pipeline/.#build-site.ts",
  "src/client/.#search.ts",
  "_includes/components/.#byline.css",
];

suite("what editors and systems leave among the files of a newsroom", () => {
  let checkout: Checkout;
  let built: string;
  let checked: string;

  before(() => {
    checkout = createCheckout();
    writeOnlyStory(checkout.root, "night-trains");
    assert.equal(checkout.run("build").status, 0);
    built = readSums();
    checked = checkout.run("check").stdout;
    for (const path of LEFT) checkout.write(path, "<<<<<<< not an author's");
    for (const path of LOCKS) symlinkSync("me@machine.1:2", join(checkout.root, path));
  });
  after(() => {
    checkout.remove();
  });

  const readSums = (): string =>
    readFileSync(join(checkout.root, "_site/SHA256SUMS"), "utf8").replace(/^.*build-time.*$/m, "");

  test("changes nothing for check", () => {
    const { status, stdout } = checkout.run("check");
    assert.equal(stdout, checked);
    assert.equal(status, 0);
  });

  test("changes nothing for build", () => {
    const { status, stderr } = checkout.run("build");
    assert.equal(status, 0, stderr);
    assert.equal(readSums(), built);
  });

  test("changes nothing for new", () => {
    const { status, stdout } = checkout.run("new", "section", "night-trains", "Το ταξίδι");
    assert.equal(status, 0);
    assert.match(stdout, /^Made src\/stories\/night-trains\/3-/);
  });

  test("changes nothing for report, neither in the checkout nor in a commit", () => {
    const git = (...args: readonly string[]): void => {
      runGit(checkout.root, ...args);
    };
    git("init", "--quiet");
    git("add", "--force", "_data", "src/stories", "src/standing");
    git("commit", "--quiet", "--message", "All");
    const before = checkout.run("report", "HEAD");
    assert.equal(before.status, 0, before.stderr);
    for (const path of LEFT) checkout.write(path, "another text of nobody");
    assert.equal(checkout.run("report", "HEAD").stdout, before.stdout);
    for (const name of ["timetable", "thumbs", "desktop.ini"]) {
      assert.equal(before.stdout.toLowerCase().includes(name), false, before.stdout);
    }
  });
});
