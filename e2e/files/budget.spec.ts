import { gzipSync } from "node:zlib";

import type { HtmlElement } from "html-validate";
import { expect, test } from "playwright/test";

import { listValues, readMarkup } from "../support/markup.ts";
import { listPages } from "../support/pages.ts";

/** In bytes after gzip, of what the site adds to a page: what authors write never fails for its weight. */
const limits = { style: 2_048, script: 1_024, searchScript: 3_072 };

/** Elements that make a browser fetch another file, unless their address is a `data:` one. */
const fetchers = "link[href], img, source, iframe, embed, object, audio, video, track, image, use";

for (const { path, file } of listPages()) {
  test(`${path} has a light frame, and holds all that it needs`, async () => {
    const root = await readMarkup(file);
    const style = textOf(root, "style");

    expect(style).not.toBe("");
    expect(gzippedSize(style), "style").toBeLessThanOrEqual(limits.style);
    expect(style).not.toMatch(/@import|@font-face|url\((?!["']?data:)/);
    const mostScript = path === "/search/" ? limits.searchScript : limits.script;
    const script = root
      .querySelectorAll("script")
      .filter(isRun)
      .map(({ textContent }) => textContent);
    expect(gzippedSize(script.join("")), "script").toBeLessThanOrEqual(mostScript);
    expect(root.querySelectorAll("script[src]").map(describe)).toEqual([]);
    expect(root.querySelectorAll(fetchers).filter(needsFetch).map(describe)).toEqual([]);
    expect(listValues(root, "style").filter((value) => value.includes("url("))).toEqual([]);
    expect([...listValues(root, "href"), ...listValues(root, "src")].filter(isInsecure)).toEqual(
      [],
    );
  });
}

test("no two pages have the same title", async () => {
  const roots = await Promise.all(listPages().map(({ file }) => readMarkup(file)));
  const titles = roots.map((root) => textOf(root, "title"));
  expect(titles).not.toContain("");
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

function textOf(root: HtmlElement, selector: string): string {
  return root
    .querySelectorAll(selector)
    .map(({ textContent }) => textContent)
    .join("");
}

function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** A `rel=canonical` and its like name an address; nothing is fetched from it. */
function needsFetch(element: HtmlElement): boolean {
  const relation = element.getAttributeValue("rel");
  if (relation === "canonical" || relation === "alternate") return false;
  return element.getAttributeValue("href")?.startsWith("data:") !== true;
}

/** Structured data stand in a script element that nothing runs. */
function isRun(script: HtmlElement): boolean {
  return script.getAttributeValue("type") !== "application/ld+json";
}

function isInsecure(address: string): boolean {
  return address.startsWith("http:") || address.startsWith("//");
}

function describe(element: HtmlElement): string {
  return `<${element.tagName}> ${element.getAttributeValue("href") ?? element.getAttributeValue("src") ?? ""}`;
}
