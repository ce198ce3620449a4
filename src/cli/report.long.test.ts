import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { runGit } from "../../test/support/commands/commands.ts";

const SECTION = "src/stories/stopped-clocks/1-clocks.md";

suite("npm run report", () => {
  let checkout: Checkout;
  const git = (...args: readonly string[]): void => {
    runGit(checkout.root, ...args);
  };
  before(() => {
    checkout = createCheckout();
    // Whatever repository the temporary folder may lie in is not asked.
    process.env["GIT_CEILING_DIRECTORIES"] = dirname(checkout.root);
  });
  after(() => {
    delete process.env["GIT_CEILING_DIRECTORIES"];
    checkout.remove();
  });

  test("needs a git repository", () => {
    const { status, stderr } = checkout.run("report", "main");
    assert.equal(status, 1);
    assert.match(stderr, /^git says: \S/);
  });

  test("says what has changed since a commit", () => {
    checkout.write("_data/.hidden.json", "not read from the disk, nor from git");
    const link = join(checkout.root, "_data/link.json");
    symlinkSync("topics.json", link);
    git("init", "--quiet", "--initial-branch=main");
    git("add", "_data", "src/stories", "src/standing");
    git("commit", "--quiet", "--message=Base");
    const linked = checkout.run("report", "main");
    assert.match(linked.stderr, /^_data\/link\.json:1:1 {2}file-kind {2}This is a link, [^\n]+\n/);
    assert.doesNotMatch(linked.stderr, /^ +at /m);
    assert.equal(linked.status, 1);

    rmSync(link);
    const same = checkout.run("report", "main");
    assert.equal(same.stderr, "");
    assert.equal(same.stdout, "# Content since `main`\n\nThe content is the same.\n");

    checkout.edit(SECTION, "[@second; via=astronomer]", "[@desk]");
    const { status, stdout } = checkout.run("report", "HEAD");
    assert.equal(status, 0);
    assert.match(stdout, /\| changed \| Τα ρολόγια της πλατείας \| .* \| [\d,]+ \| -18 \|/);
    assert.ok(stdout.includes(`- \`${SECTION}\`: lost \`second via astronomer\`, gained \`desk\``));
  });

  test("refuses a base that is none", () => {
    const advice = "Give a branch, a tag or a commit, such as: npm run report -- main\n";
    for (const base of ["mian", "HEAD:_data"]) {
      const { status, stderr } = checkout.run("report", base);
      assert.equal(stderr, `"${base}" is no commit that git knows here. ${advice}`);
      assert.equal(status, 1);
    }
    const { status, stderr } = checkout.run("report");
    assert.equal(stderr, "Say since which commit, such as: npm run report -- main\n");
    assert.equal(status, 2);
  });
});
