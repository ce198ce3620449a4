import assert from "node:assert/strict";
import { readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { writeOnlyStory } from "../../test/support/commands/dev.ts";
import { runGit } from "../../test/support/commands/commands.ts";

suite("npm run check, of a story under another name", () => {
  let checkout: Checkout;
  let old = "";
  const git = (...args: readonly string[]): void => {
    runGit(checkout.root, ...args);
  };
  before(() => {
    checkout = createCheckout();
    writeOnlyStory(checkout.root, "night-trains");
    // Whatever repository the temporary folder may lie in is not asked.
    process.env["GIT_CEILING_DIRECTORIES"] = dirname(checkout.root);
    const stories = join(checkout.root, "src/stories");
    [old = ""] = readdirSync(stories);
    renameSync(join(stories, old), join(stories, "renamed"));
  });
  after(() => {
    delete process.env["GIT_CEILING_DIRECTORIES"];
    checkout.remove();
  });

  test("says nothing without a repository, without a commit, and without git", () => {
    assert.doesNotMatch(checkout.run("check").stdout, /missing-formerly/);
    git("init", "--quiet", "--initial-branch=main");
    assert.doesNotMatch(checkout.run("check").stdout, /missing-formerly/);
    const path = process.env["PATH"];
    process.env["PATH"] = "";
    const { stdout, stderr } = checkout.run("check");
    process.env["PATH"] = path;
    assert.doesNotMatch(`${stdout}${stderr}`, /missing-formerly|git/);
  });

  test("warns on a branch, of what was renamed since the trunk", () => {
    const stories = join(checkout.root, "src/stories");
    renameSync(join(stories, "renamed"), join(stories, old));
    git("add", "src/stories");
    git("commit", "--quiet", "--message=Base");
    git("checkout", "--quiet", "-b", "rename");
    renameSync(join(stories, old), join(stories, "renamed"));
    git("add", "--all", "src/stories");
    git("commit", "--quiet", "--message=Rename");
    const line = `src/stories/renamed/index.md:2:1  missing-formerly (warning)  Before this change the page was at /stories/${old}/, which now leads nowhere. Write formerly: [${old}]`;
    assert.ok(checkout.run("check").stdout.split("\n").includes(line));
    git("checkout", "--quiet", "--detach");
    assert.ok(checkout.run("check").stdout.split("\n").includes(line));
  });
});
