import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

const STOPPED = "The build stopped; the site is as it was.\n";

/** A fault planted in a file of the checkout, and a line of the report on it. */
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
    line: /^\/stories\/lost-umbrella\/ {2}duplicate-id {2}<h2 id=sources_> in <section id=sources_ class=[a-z-]+ [^>]*>: The id "sources_" stands on the page already\. Give each element its own\./m,
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
    before: "<h1>",
    after: '<img src="https://pictures.example/a.png" alt="" /><h1>',
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
    before: "</h1>",
    after: '</h1><p style="color: red">α</p>',
    line: /^\/404\.html  inline-code {2}<p style="?color: ?red"?> in <[^>]*>: The page's policy forbids the attribute "style"\. Put the code into a file of src\/client, and the style into one beside its component\.$/m,
  },
  {
    title: "a brace in the words of the interface that a layout does not fill in",
    file: COLOPHON,
    before: "{ name: site.licence.name }",
    after: "{ licence: site.licence.name }",
    line: /^\/  placeholder {2}"\{name\}" stands on the page, and in no text that an author wrote\. Look in _data\/strings\.json, _data\/site\.json and the layouts for where it comes from\. Also: /m,
  },
];

suite("a build holds what it made against the rules for all pages", () => {
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

  test("planted faults stop it with all of them in one report, and the site stays as it was", () => {
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

  test("once the faults are gone it builds again, to the same site", () => {
    const { status, stderr } = checkout.run("build");
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.deepEqual([...checkout.snapshotSite().keys()], [...site.keys()]);
  });

  test("what an author has reason to write stops nothing", () => {
    const file = "src/stories/stopped-clocks/4-no-signal.md";
    const original = checkout.read(file);
    const words =
      "Στις οθόνες έμενε «localhost» ή «undefined», και σε μία «\\{name\\}» [@signalwatch].";
    checkout.write(file, `${original}\n${words}\n`);
    const { status, stderr } = checkout.run("build");
    checkout.write(file, original);
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });
});
