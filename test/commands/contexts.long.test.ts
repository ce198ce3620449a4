import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../support/commands/checkout.ts";

const EXAMPLE = "https://antapokrisi.example";
const ADDRESS = "https://antapokrisi.gr";
/** Of the two kinds of preview one: that both are previews at their own address is in the tests of `src/site`. */
const CONTEXT = "deploy-preview";
const PREVIEW = "https://deploy-preview-7--antapokrisi.netlify.app";
const STOPPED = "The build stopped; the site is as it was.\n";

/** Files by their paths below the site, as Latin 1: each character a byte. */
type Site = ReadonlyMap<string, string>;

suite("the same content in the host's contexts", () => {
  let checkout: Checkout;
  let site: Site;

  before(() => {
    checkout = createCheckout();
    checkout.removeUnpublished();
    checkout.edit("_data/site.json", EXAMPLE, ADDRESS);
    site = build({ CONTEXT: "production" });
  });
  after(() => {
    checkout.remove();
  });

  function build(environment: Readonly<Record<string, string>>): Site {
    const { status, stderr } = run(checkout.root, environment);
    assert.equal(stderr, "");
    assert.equal(status, 0);
    return readSite(join(checkout.root, "_site"));
  }

  test("a preview differs in its address, in noindex and in having no sitemaps, and in nothing else", () => {
    const preview = build({ CONTEXT, DEPLOY_PRIME_URL: PREVIEW });
    const expected = [...site]
      .filter(([path]) => !/sitemap.*\.xml$|^\/SHA256SUMS$/.test(path))
      .map(([path, text]) => [path, withoutRobots(moved(text, PREVIEW))] as const);
    const found = [...preview]
      .filter(([path]) => path !== "/SHA256SUMS")
      .map(([path, text]) => [path, withoutRobots(text)] as const);
    assert.deepEqual(listDifferences(found, expected), []);
    const pages = [...preview].filter(([path]) => path.endsWith(".html"));
    assert.deepEqual(
      pages.filter(([, text]) => !text.includes(ROBOTS)),
      [],
    );
    assert.deepEqual(
      [...preview].filter(([, text]) => text.includes(new URL(ADDRESS).host)),
      [],
    );
  });

  test("with a cache, readers get nothing of a preview, and a build by hand is that of production", () => {
    assert.deepEqual(build({}), site);
  });

  test("production at an example's address stops, and leaves the site as it was", () => {
    checkout.edit("_data/site.json", ADDRESS, EXAMPLE);
    const { status, stderr } = run(checkout.root, { CONTEXT: "production" });
    assert.equal(
      stderr,
      `_data/site.json: "address" is "${EXAMPLE}", which is an example. Write the address at which readers find the site.\n${STOPPED}`,
    );
    assert.equal(status, 1);
    assert.deepEqual(readSite(join(checkout.root, "_site")), site);
    checkout.edit("_data/site.json", EXAMPLE, ADDRESS);
  });

  test("production without an address stops", () => {
    checkout.edit("_data/site.json", `  "address": "${ADDRESS}",\n`, "");
    const { status, stderr } = run(checkout.root, { CONTEXT: "production" });
    assert.equal(
      stderr,
      `_data/site.json:1:1  missing-field  "address" is missing. Add "address": "https://…"\n\n1 error, 0 warnings\n${STOPPED}`,
    );
    assert.equal(status, 1);
  });
});

const ROBOTS = "<meta name=robots content=noindex>";

/** Builds as by hand, but for what is said of the environment. */
function run(
  root: string,
  environment: Readonly<Record<string, string>>,
): { readonly status: number | null; readonly stderr: string } {
  const BUILD_TIME = "2022-01-07T12:00:00+02:00";
  return spawnSync(process.execPath, ["src/cli/run.js", "build"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, BUILD_TIME, CONTEXT: "", ...environment },
  });
}

/** A text with the site's address, plain or within another, taken for a preview's. */
function moved(text: string, address: string): string {
  return text
    .replaceAll(ADDRESS, address)
    .replaceAll(encodeURIComponent(ADDRESS), encodeURIComponent(address));
}

/** A text without what tells search engines of the site, or to leave it alone. */
function withoutRobots(text: string): string {
  return text.replace(ROBOTS, "").replace(/\n(Sitemap: .*\n)+/, "");
}

type Entries = readonly (readonly [path: string, text: string])[];

/** The paths of files that only one side has, or that differ. */
function listDifferences(one: Entries, other: Entries): readonly string[] {
  const [texts, others] = [new Map(one), new Map(other)];
  const paths = new Set([...texts.keys(), ...others.keys()]);
  return [...paths].filter((path) => texts.get(path) !== others.get(path));
}

function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    files.sort().map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]),
  );
}
