import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { writeOnlyStory } from "../support/commands/dev.ts";
import type { Checkout } from "../support/commands/checkout.ts";
import {
  ABOUT,
  createProject,
  expectRefusal,
  runEleventy,
} from "../support/commands/eleventy-project.ts";

let checkout: Checkout;

/** Builds from nothing with both commands, and then again, and expects the same list of checksums each time. */
function expectSameSite(): string {
  checkout.clear();
  const { status, stderr } = checkout.run("build");
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const sums = checkout.read("_site/SHA256SUMS");
  assert.match(checkout.run("build").stdout, / 0 written/);
  assert.equal(checkout.read("_site/SHA256SUMS"), sums);
  checkout.clear();
  assert.deepEqual([runEleventy(checkout).status, checkout.read("_site/SHA256SUMS")], [0, sums]);
  return sums;
}

suite("Eleventy's own command", { skip: process.platform === "win32" }, () => {
  before(() => {
    checkout = createProject();
  });
  after(() => {
    checkout.remove();
  });

  test("publishes what a project adds with plugins, templates and files, as npm run build does", () => {
    const sums = expectSameSite();
    for (const file of ["badge.svg", "documents/rules.txt", "made.txt", "team/index.html"]) {
      assert.ok(sums.includes(`  ${file}\n`), file);
    }
    assert.equal(checkout.read("_site/made.txt"), "MADE");
    const team = checkout.read("_site/team/index.html");
    assert.match(team, /<title>Η ομάδα – .*<meta property=og:title content="Η ομάδα">/s);
    assert.match(team, /<h1>Η ομάδα<\/h1><div class=\w+><ul><li>ΆΝΝΑ<li>ΝΊΚΟΣ<\/ul><p>\d+<p><img/);
    assert.match(team, /content-security-policy content="default-src 'none';img-src 'self' data:/);
    const sitemap = checkout.read("_site/sitemap.xml");
    for (const path of ["/team/", "/thanks/"]) assert.ok(sitemap.includes(`${path}</loc>`), path);
    assert.match(checkout.read("_site/thanks/index.html"), /Στο <strong>[^<]+<\/strong>/);
  });

  test("stops on wrong content, and on what the audit finds in a project's own page, and leaves the site alone", () => {
    writeOnlyStory(checkout.root, "night-trains");
    assert.equal(checkout.run("build").status, 0);
    const text = checkout.read(ABOUT);
    checkout.write(ABOUT, `${text}\n[α](/nowhere/)\n`);
    expectRefusal(checkout, `${ABOUT}:${text.split("\n").length + 1}:1  broken-link  `);
    checkout.write(ABOUT, text);
    const page = "src/pages/thanks.md";
    const own = checkout.read(page);
    checkout.write(page, `${own}\n<img src="https://elsewhere.example/a.png" alt="α">\n`);
    expectRefusal(
      checkout,
      "/thanks/  foreign-request  <img src=https://elsewhere.example/a.png alt=α> in ",
    );
    checkout.write(page, own);
  });
});
