import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAt } from "../links/test-site-address.ts";
import { createRobotsFile, readBase } from "./robots.ts";

for (const [address, base, text] of [
  [
    "https://example.org",
    "",
    "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\nSitemap: https://example.org/news-sitemap.xml\n",
  ],
  [
    "https://example.org/a/b/",
    "/a/b",
    "User-agent: *\nAllow: /a/b/\n\nSitemap: https://example.org/a/b/sitemap.xml\nSitemap: https://example.org/a/b/news-sitemap.xml\n",
  ],
] as const) {
  test(`robots may read all of ${address}, and find its sitemaps; its path is known from the file`, () => {
    assert.deepEqual(createRobotsFile(siteAt(address), false), { file: "robots.txt", text });
    assert.equal(readBase(text), base);
    assert.equal(readBase(createRobotsFile(siteAt(address), true).text), base);
  });
}

test("a site without the file is at the root", () => {
  assert.equal(readBase(""), "");
});
