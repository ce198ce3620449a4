import assert from "node:assert/strict";
import { readdirSync, cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";

const STORY = "src/stories/stopped-clocks";
const STOPPED = "The build stopped; the site is as it was.\n";

suite("a build", () => {
  let checkout: Checkout;
  let site: ReadonlyMap<string, string>;

  before(() => {
    checkout = createCheckout();
    assert.equal(checkout.run("build").status, 0);
    site = checkout.snapshotSite();
  });
  after(() => {
    checkout.remove();
  });

  /** Makes a change, expects the build to stop with a report, the site untouched, and takes it back. */
  function expectRefusal(path: string, change: () => void, report: string): void {
    const original = checkout.read(path);
    change();
    const { status, stderr } = checkout.run("build");
    checkout.write(path, original);
    assert.equal(stderr, report);
    assert.equal(status, 1);
    assert.deepEqual(checkout.snapshotSite(), site);
  }

  test("writes the pages that readers expect", () => {
    const expected = [
      "index.html",
      "404.html",
      "about/index.html",
      "stories/stopped-clocks/index.html",
      "stories/stopped-clocks/clocks/index.html",
      "stories/stopped-clocks/neighbours/index.html",
      "stories/stopped-clocks/mayor-address/index.html",
      "stories/stopped-clocks/no-signal/index.html",
    ];
    for (const path of expected) assert.ok(site.has(join(checkout.root, "_site", path)), path);
  });

  test("tells at its end how many pages there are, how many it wrote, how long it took and what the largest weighs", () => {
    const { stdout } = checkout.run("build");
    site = checkout.snapshotSite();
    assert.match(
      stdout,
      /^waiting: src\/stories\/night-bridge\/3-opening\.md until \S+\n\d+ pages, 0 written, \d+\.\d s\nlargest: \/stories\/old-observatory\/ [\d,]+ bytes gzipped, \d+ % of 12,288 bytes\n$/,
    );
  });

  test("stops on wrong content with every problem in one report, and leaves the site alone", () => {
    expectRefusal(
      `${STORY}/index.md`,
      () => {
        checkout.edit(`${STORY}/index.md`, "status: developing", "status: developin\ntitel: x");
      },
      `${STORY}/index.md:5:9  wrong-value  "status" cannot be "developin". Did you mean "developing"?\n` +
        `${STORY}/index.md:6:1  unknown-field  "titel" is not a field that is known here. Did you mean "title"?\n` +
        `\n2 errors, 0 warnings\n${STOPPED}`,
    );
  });

  test("stops on a template that fails, and leaves the site alone", () => {
    const path = "_includes/layouts/not-found-page.tsx";
    const original = checkout.read(path);
    checkout.edit(path, "return (", 'if (strings) throw new Error("planted");\n  return (');
    const { status, stderr } = checkout.run("build");
    checkout.write(path, original);
    assert.match(stderr, /: TemplateError: src\/pages\/not-found\.11ty\.tsx: planted\. /);
    assert.equal(status, 1);
    assert.deepEqual(checkout.snapshotSite(), site);
  });

  test("a second story is a folder more, and appears everywhere it should", () => {
    const folder = join(checkout.root, "src/stories/second");
    cpSync(join(checkout.root, STORY), folder, { recursive: true });
    checkout.edit("src/stories/second/index.md", "title: ", "title: Δεύτερο. ");
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
      checkout.edit(`src/stories/second/${file}`, "description: ", "description: Άλλο. ");
    }
    checkout.edit(
      "src/stories/second/index.md",
      "status: developing",
      "status: closed\nupdated: 2022-01-06",
    );
    assert.equal(checkout.run("build").status, 0);
    for (const page of [
      "index.html",
      "stories/second/index.html",
      "stories/second/clocks/index.html",
      "topics/world/index.html",
      "archive/2022/01/index.html",
      "people/ypodeigmataki/index.html",
      "places/dokimastiki-politeia/index.html",
      "sources/phantom/index.html",
    ]) {
      assert.ok(checkout.read(`_site/${page}`).includes("Δεύτερο. "), page);
    }
    const front = checkout.read("_site/index.html");
    assert.ok(front.indexOf("/stories/second/") < front.indexOf("/stories/stopped-clocks/"));
  });
});

test("a newsroom without stories builds, and its front page says that there are none", () => {
  const checkout = createCheckout();
  try {
    rmSync(join(checkout.root, "src/stories"), { recursive: true });
    const { status, stderr } = checkout.run("build");
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.ok(
      checkout.read("_site/index.html").includes("Δεν έχει δημοσιευτεί ακόμη κανένα ρεπορτάζ."),
    );
    assert.equal(existsSync(join(checkout.root, "_site/stories")), false);
  } finally {
    checkout.remove();
  }
});
