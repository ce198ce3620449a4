import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { expect, test } from "playwright/test";

import { readNetlifyRules } from "../../test/server/netlify-rules.ts";
import { readSiteFolder, readSiteRoot } from "../support/pages.ts";

const REVALIDATED = "public, max-age=0, must-revalidate";

/** Files for the host, which it serves to nobody. */
const UNSERVED = ["/_headers", "/_redirects"];

/** Most bytes of what the configuration adds to a page's response, its content policy aside. */
const MOST_BYTES = 600;

const siteFolder = readSiteFolder();

/** What the host's configuration says, read once. */
const rules = readNetlifyRules(readSiteRoot());

/** Where each file of the built site is. */
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

test("feeds, sitemaps and pictures can be read by a page of another site, and nothing else can", async () => {
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
  expect(open).toEqual(
    paths.filter((path) => /\/(feed\.json|[a-z0-9-]+\.xml)$|^\/pictures\//.test(path)),
  );
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
