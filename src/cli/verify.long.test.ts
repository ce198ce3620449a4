import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { writeOnlyStory } from "../../test/support/commands/dev.ts";

const REASONS =
  "Only the same commit, packages (npm ci), BUILD_TIME and CONTEXT give the same bytes.\n";

/** While the story is news, so that the site is another one today. */
const BUILD_TIME = "2022-01-06T12:00:00+02:00";
const MOMENT = "2022-01-04T22:00:00Z";

suite("npm run verify", () => {
  let checkout: Checkout;

  before(() => {
    checkout = createCheckout();
    writeOnlyStory(checkout.root, "night-trains");
    process.env["BUILD_TIME"] = BUILD_TIME;
    assert.equal(checkout.run("build").status, 0);
    delete process.env["BUILD_TIME"];
  });
  after(() => {
    checkout.remove();
  });

  test("says that a site is what its checkout builds, on any later day, and changes nothing", () => {
    const [names, site] = [readdirSync(checkout.root), checkout.snapshotSite()];
    const { status, stdout, stderr } = checkout.run("verify");
    assert.equal(stderr, "");
    assert.equal(
      stdout,
      `_site is what this checkout builds with BUILD_TIME=${MOMENT}: ${site.size} files, the same bytes.\n`,
    );
    assert.equal(status, 0);
    assert.deepEqual(checkout.snapshotSite(), site);
    assert.deepEqual(readdirSync(checkout.root), names);
  });

  test("compares nothing with a build that stops, and says why it stopped", () => {
    const path = "_data/topics.json";
    const original = checkout.read(path);
    checkout.write(path, "{");
    const { status, stderr, stdout } = checkout.run("verify");
    checkout.write(path, original);
    assert.match(
      stderr,
      /^_data\/topics\.json:1:2 [^]*\nThe build stopped; the site is as it was\.\nThere is nothing to compare with\.\n$/,
    );
    assert.equal(stdout, "");
    assert.equal(status, 1);
  });

  test("names what differs, with its first place, what is missing and what is extra", () => {
    checkout.write("_site/robots.txt", "User-agent: *\nDisallow: /\n");
    checkout.write("_site/extra.html", "");
    rmSync(join(checkout.root, "_site/about"), { recursive: true });
    const { status, stdout } = checkout.run("verify");
    assert.equal(
      stdout,
      `missing  about/index.html
extra    extra.html
differs  robots.txt:2:1  "Disallow: /\\n", afresh "Allow: /\\n\\nSitemap: https://antapokrisi.e"

_site is not what this checkout builds with BUILD_TIME=${MOMENT}: 1 differs, 1 missing, 1 extra.
${REASONS}`,
    );
    assert.equal(status, 1);
  });

  test("needs to know which site, and by which clock", () => {
    rmSync(join(checkout.root, "_site/build-time.txt"));
    const clock = checkout.run("verify");
    assert.equal(clock.stderr, "_site does not say by which clock it was built. Set BUILD_TIME.\n");
    assert.equal(clock.status, 1);
    const several = checkout.run("verify", "_site", "other");
    assert.equal(
      several.stderr,
      '"other" is not understood here. Write: npm run verify -- [site] [--all] [--timeout seconds]\n',
    );
    assert.equal(several.status, 2);
  });
});
