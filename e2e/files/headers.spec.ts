import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { expect, test } from "playwright/test";

import { readNetlifyRules } from "../../test/server/netlify-rules.ts";
import { readSiteFolder, readSiteRoot } from "../support/pages.ts";

const REVALIDATED = "public, max-age=0, must-revalidate";
const FIVE_MINUTES = "public, max-age=300";
const BINARY = "application/octet-stream";

/** What a reader's browser is told of each kind of file; the first that fits a path holds. */
const kinds: readonly (readonly [path: RegExp, type: string, life: string])[] = [
  [/\/$|\.html$/, "text/html; charset=utf-8", REVALIDATED],
  [/\/feed\.xml$/, "application/atom+xml; charset=utf-8", FIVE_MINUTES],
  [/\/rss\.xml$/, "application/rss+xml; charset=utf-8", FIVE_MINUTES],
  [/\/feed\.json$/, "application/feed+json; charset=utf-8", FIVE_MINUTES],
  [/sitemap(-\d+)?\.xml$/, "application/xml; charset=utf-8", FIVE_MINUTES],
  [/^\/(robots|build-time)\.txt$/, "text/plain; charset=utf-8", REVALIDATED],
  [/^\/SHA256SUMS$/, "text/plain; charset=utf-8", REVALIDATED],
  [/^\/pagefind\/(\d+\/)?pagefind-entry\.json$/, "application/json; charset=utf-8", REVALIDATED],
  [/^\/pagefind\/pagefind\.js$/, "text/javascript; charset=utf-8", REVALIDATED],
  [/^\/pagefind\/wasm\.[a-z]+\.pagefind$/, BINARY, REVALIDATED],
  [/^\/pagefind\/(\d+\/)?pagefind\.[a-z]+_[0-9a-f]+\.pf_meta$/, BINARY, REVALIDATED],
  [/^\/pagefind\/.*\/[a-z]+_[0-9a-f]+\.pf_(index|filter|fragment)$/, BINARY, REVALIDATED],
];

/** Files for the host, which it serves to nobody. */
const UNSERVED = ["/_headers", "/_redirects"];

/** Most bytes of what the configuration adds to a page's response, its content policy aside. */
const MOST_BYTES = 600;

const siteFolder = readSiteFolder();

/** What the host's configuration says, read once. */
const rules = readNetlifyRules(readSiteRoot());

/** Where each file of the built site stands. */
const paths = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(siteFolder.length))
  .map((name) =>
    name
      .split(sep)
      .join("/")
      .replace(/\/index\.html$/, "/"),
  )
  .filter((path) => !UNSERVED.includes(path))
  .toSorted();

for (const path of paths) {
  test(`${path} says what it is and how long it holds`, async () => {
    const kind = kinds.find(([shape]) => shape.test(path));
    const advice = `Give it a Content-Type in netlify.toml, and its kind a line in ${import.meta.filename}.`;
    expect(kind, `Nothing is said of ${path}. ${advice}`).toBeDefined();
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect([headers.get("content-type"), headers.get("cache-control")]).toEqual(kind?.slice(1));
  });

  test(`${path} arrives with every header of the configuration`, async () => {
    const { listHeaders } = await rules;
    const wanted = listHeaders(path);
    const { headers } = await ask(path);
    expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(8);
    expect(
      Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)])),
    ).toEqual(wanted);
  });
}

test("a page's headers are these, and few bytes", async () => {
  const { listHeaders } = await rules;
  const entries = Object.entries(listHeaders("/")).filter(
    ([name]) => name !== "content-security-policy",
  );
  const headers = Object.fromEntries(entries);
  const text = entries.map(([name, value]) => `${name}: ${value}\r\n`);
  expect(headers).toEqual({
    "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": expect.stringMatching(/^([a-z-]+=\(\)(, |$)){16}$/) as unknown,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": REVALIDATED,
  });
  expect(text.join("").length).toBeLessThanOrEqual(MOST_BYTES);
});

test("no kind of address is kept for long where nothing is found", async () => {
  const kinds = new Set(paths.map((path) => path.replace(/[^/]*?(\.[a-z_]+)?$/, "missing-0$1")));
  for (const path of kinds) {
    const { status, headers } = await ask(path);
    const age = Number(/max-age=(\d+)/.exec(headers.get("cache-control") ?? "")?.[1] ?? 0);
    expect([path, status, age <= 300]).toEqual([path, 404, true]);
  }
});

test("feeds and sitemaps can be read by a page of another site, and nothing else can", async () => {
  const open: string[] = [];
  for (const path of paths) {
    const { headers } = await ask(path);
    const policy = headers.get("cross-origin-resource-policy");
    const allowed = headers.get("access-control-allow-origin");
    expect([policy, allowed]).toEqual(
      allowed === null ? ["same-origin", null] : ["cross-origin", "*"],
    );
    if (allowed !== null) open.push(path);
  }
  expect(open).toEqual(paths.filter((path) => /\/(feed\.json|[a-z0-9-]+\.xml)$/.test(path)));
});

test("each page stands at one address: without its last slash it has moved for good", async () => {
  const pages = paths.filter((path) => path.endsWith("/") && path !== "/");
  for (const path of pages) {
    const { status, headers } = await ask(`${path.slice(0, -1)}?q=a`);
    expect([status, headers.get("location")]).toEqual([301, `${path}?q=a`]);
  }
  expect(pages).not.toEqual([]);
});

for (const path of ["/nothing", "/nothing/", "/stories/nothing/", "/feed.xml/", "//", "/index"]) {
  test(`${path} is not found`, async () => {
    const { status, headers } = await ask(path);
    expect([status, headers.get("x-content-type-options")]).toEqual([404, "nosniff"]);
  });
}

async function ask(path: string): Promise<Response> {
  return fetch(`${process.env["SITE_ORIGIN"] ?? ""}${path}`, { redirect: "manual" });
}
