import assert from "node:assert/strict";
import { readdirSync, cpSync, existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, suite, test } from "node:test";
import { gzipSync } from "node:zlib";
import { readSourceFiles } from "../source/read-source-files.ts";
import { openSite } from "../site/open-site.ts";
import {
  type Checkout,
  TEST_NEWSROOM,
  createCheckout,
} from "../../test/support/commands/checkout.ts";
import { startNode } from "../../test/support/commands/commands.ts";

const STORY = "src/stories/stopped-clocks";
const LONG = "old-observatory";
const CLOCK = { now: Date.parse("2022-02-01T00:00:00Z"), isPreview: true };
const STOPPED = "The build stopped; the site is as it was.\n";

/** A problem planted in a file of the checkout, and a line of the report on it. */
interface Planted {
  readonly title: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly line: RegExp;
}

const COLOPHON = "_includes/components/colophon/colophon.tsx";
const SITE = "_data/site.json";
const NOT_FOUND = "_includes/layouts/not-found-page.tsx";

const PLANTED: readonly Planted[] = [
  {
    title: "a layout that links to a page that is not there",
    file: COLOPHON,
    before: 'href="/archive/"',
    after: 'href="/archives/"',
    line: /^\/  missing-address {2}It names \/archives\/, which is not there\. Name a page or a file that the build makes\. Also: \/404\.html, \/about\/, \/archive\/, \d+ other addresses\.$/m,
  },
  {
    title: "an id that a component gives to every element of a kind",
    file: "_includes/components/source-list/source-list.tsx",
    before: '<section class="source-list"',
    after: '<section id="sources_" class="source-list"',
    line: /^\/stories\/dry-fountain\/ {2}duplicate-id {2}<h2 id=sources_> in <section id=sources_ class=[a-z-]+ [^>]*>: The id "sources_" is on the page already\. Give each element its own\./m,
  },
  {
    title: "a layout that names the writer's own machine",
    file: "_includes/layouts/page.tsx",
    before: "href={urlOf(site.address, path)}",
    after: 'href={"https://localhost:8080" + path}',
    line: /^\/  private-address {2}<link rel=canonical href=https:\/\/localhost:8080\/ >: localhost is known to one machine or network only\. Write the address that readers reach, or put it between backquotes as code\.$/m,
  },
  {
    title: "an address of a site below a path that is written without the path",
    file: "src/discovery/thing-ids.ts",
    before: "urlOf(address, path)",
    after: "address.origin + path",
    line: /^\/  outside-base {2}<meta property=og:url content=https:\/\/antapokrisi\.example\/ >: It names \/, which is outside the site, all of which is below \/press\/\. Have addBase or urlOf write the address\.$/m,
  },
  {
    title: "a picture on another host",
    file: NOT_FOUND,
    before: "<ArticleHead ",
    after: '<img src="https://pictures.example/a.png" alt="" /><ArticleHead ',
    line: /^\/404\.html  foreign-request {2}<img src=https:\/\/pictures\.example\/a\.png alt> in <[^>]*>: It would be fetched from pictures\.example, or sent there\. Put a copy on this site, or leave it out\.$/m,
  },
  {
    title: "a style sheet that fetches from another host",
    file: "_includes/components/colophon/colophon.css",
    before: ".colophon {",
    after: '.colophon {\n    background: url("https://pictures.example/a.png");',
    line: /^\/  foreign-request {2}<style>: It would be fetched from pictures\.example, or sent there\./m,
  },
  {
    title: "code in an attribute",
    file: NOT_FOUND,
    before: "</Page>",
    after: '<p style="color: red">α</p></Page>',
    line: /^\/404\.html  inline-code {2}<p style="?color: ?red"?> in <[^>]*>: The page's policy forbids the attribute "style"\. Put the code into a file of src\/client, and the style into one beside its component\.$/m,
  },
  {
    title: "a brace in the words of the interface that a layout does not fill in",
    file: COLOPHON,
    before: "{ name: site.licence.name }",
    after: "{ licence: site.licence.name }",
    line: /^\/  placeholder {2}"\{name\}" is on the page, and in no text that an author wrote\. Look in _data\/strings\.json, _data\/site\.json and the layouts for where it comes from\. Also: /m,
  },
];

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

  test("fits a story of 1,200 words with a map, a timeline and three posts into one response", () => {
    const { newsroom } = openSite(readSourceFiles(TEST_NEWSROOM), CLOCK);
    const story = newsroom?.stories.find(({ slug }) => slug === LONG);
    assert.ok(story && story.words >= 1_200, `${story?.words ?? 0} words`);
    const html = checkout.read(`_site/stories/${LONG}/index.html`);
    assert.equal(html.match(/<blockquote>/g)?.length, 3);
    assert.ok(html.includes(" aria-labelledby=timeline_>"));
    assert.ok(html.includes("<svg viewBox="));
    const size = gzipSync(html, { level: 9 }).length;
    assert.ok(size <= 12_288, `${size} bytes`);
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
        `${STORY}/index.md:6:1  unknown-field  "titel" is not a field that is known here. Take it out: "title" is there already.\n` +
        `\n2 errors, 0 warnings\n${STOPPED}`,
    );
  });

  test("a full disk stops it in one line, and the site stays as it was", async () => {
    checkout.edit(`${STORY}/index.md`, "title: ", "title: Νέος. ");
    const preload = resolve("test/support/commands/pretend-full-disk.js");
    const args = ["--import", preload, "src/cli/run.js", "build"];
    const { status, stdout, stderr } = await startNode(checkout.root, args, { DISK_ROOM: "0" })
      .ended;
    checkout.edit(`${STORY}/index.md`, "title: Νέος. ", "title: ");
    assert.match(
      stderr,
      /^[\w./-]+: the disk is full \(ENOSPC\)\. Make room there, and run the command again\.\nThe build stopped; the site is as it was\.\n$/,
    );
    assert.equal(stdout, "");
    assert.equal(status, 1);
    assert.deepEqual(checkout.snapshotSite(), site);
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

  test("planted problems stop it with all of them in one report, and the site stays as it was", () => {
    const files = [...PLANTED.map(({ file }) => file), SITE];
    const originals = new Map(files.map((file) => [file, checkout.read(file)]));
    checkout.edit(SITE, "https://antapokrisi.example", "https://antapokrisi.example/press");
    for (const { file, before: own, after: planted } of PLANTED) checkout.edit(file, own, planted);
    const { status, stderr } = checkout.run("build");
    for (const [file, text] of originals) checkout.write(file, text);
    for (const { title, line } of PLANTED) assert.match(stderr, line, title);
    assert.ok(stderr.endsWith(`\n${STOPPED}`), stderr);
    assert.equal(status, 1);
    assert.deepEqual(checkout.snapshotSite(), site);
  });

  test("a second story is a folder more, and appears everywhere it should, whatever its author has reason to write", () => {
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
    const section = "src/stories/second/4-no-signal.md";
    const words =
      "Στις οθόνες έμενε «localhost» ή «undefined», και σε μία «\\{name\\}» [@signalwatch].";
    checkout.write(section, `${checkout.read(section)}\n${words}\n`);
    const { status, stderr } = checkout.run("build");
    assert.equal(stderr, "");
    assert.equal(status, 0);
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
