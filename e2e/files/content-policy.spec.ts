import { expect, test } from "playwright/test";

import { type Policy, parsePolicy } from "../support/content-policy.ts";
import { readMarkup } from "../support/markup.ts";
import { listPages } from "../support/pages.ts";

/** What a `<meta>` cannot say. */
const HEADER_ONLY = ["frame-ancestors"];

/** What a page need not let in itself: its only styles may be before its `<meta>`, and it may have no scripts, unlike others of its folder. */
const OPTIONAL = ["style-src", "script-src"];

/** What a page may let in: its own styles and scripts by their digests, and pictures within the page. */
const CLOSED = /^'(none|sha256-[\w+/]+=*)'$/;

/** What the search needs besides: its index and program from the site itself. */
const SEARCH = /^'(none|self|sha256-[\w+/]+=*)'$/;

for (const page of listPages()) {
  test(`${page.path} lets in what it holds, in its header and in itself`, async () => {
    const response = await fetch((process.env["SITE_ORIGIN"] ?? "") + page.path);
    const header = parsePolicy(response.headers.get("content-security-policy") ?? "");
    const meta = await readMeta(page.file);
    const isSearch = page.path === "/search/";
    const missing = [...header.keys()].filter((name) => !meta.has(name));
    expect(missing.filter((name) => !OPTIONAL.includes(name))).toEqual(HEADER_ONLY);
    if (missing.includes("script-src")) expect(await countScripts(page.file)).toBe(0);
    for (const name of meta.keys()) {
      const known = [...listSources(header, name), "'none'"];
      expect(listSources(meta, name).filter((source) => !known.includes(source))).toEqual([]);
    }
    expect(listSources(header, "default-src")).toEqual(["'none'"]);
    expect(listSources(header, "base-uri")).toEqual(["'none'"]);
    expect(listSources(header, "frame-ancestors")).toEqual(["'none'"]);
    expect(listSources(header, "require-trusted-types-for")).toEqual(["'script'"]);
    // The header of a folder is also that of the page for unknown addresses in it, which has a form.
    expect(listSources(header, "form-action")).toEqual(["'self'"]);
    const hasForm = isSearch || page.path === "/404.html";
    expect(listSources(meta, "form-action")).toEqual([hasForm ? "'self'" : "'none'"]);
    for (const name of ["script-src", "style-src", "connect-src"]) {
      const shape = isSearch ? SEARCH : CLOSED;
      expect(listSources(header, name).filter((source) => !shape.test(source))).toEqual([]);
    }
    const others = [...header.values()].flatMap((sources) => [...sources]);
    expect(others.filter((source) => /unsafe-|[*.]|https?:/.test(source))).toEqual([]);
  });
}

async function readMeta(file: string): Promise<Policy> {
  const root = await readMarkup(file);
  const policies = root
    .querySelectorAll("meta")
    .filter((meta) => meta.getAttributeValue("http-equiv") === "content-security-policy");
  expect(policies).toHaveLength(1);
  return parsePolicy(policies[0]?.getAttributeValue("content") ?? "");
}

/** The scripts that a browser would run. */
async function countScripts(file: string): Promise<number> {
  const root = await readMarkup(file);
  const scripts = root.querySelectorAll("script");
  return scripts.filter((each) => each.getAttributeValue("type") !== "application/ld+json").length;
}

function listSources(policy: Policy, name: string): readonly string[] {
  return [...(policy.get(name) ?? [])];
}

test("at an address that is nowhere the page itself has the policy, and no other site may frame it", async () => {
  const response = await fetch(`${process.env["SITE_ORIGIN"] ?? ""}/nowhere/`);
  expect(response.status).toBe(404);
  expect(response.headers.get("x-frame-options")).toBe("DENY");
  expect(await response.text()).toContain("<meta http-equiv=content-security-policy content=");
});
