import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { readEntries } from "../../src/discovery/feeds/test-feed.ts";
import { validateAgainst } from "../../src/discovery/test-schemas.ts";
import { listFeeds, listPages } from "../support/pages.ts";

const feeds = listFeeds();
const pages = listPages();

for (const { path, file } of feeds.filter((feed) => feed.path.endsWith(".xml"))) {
  test(`${path} is valid by the schema of its format`, () => {
    const schema = path.endsWith("/rss.xml") ? "rss" : "atom";
    expect(validateAgainst(schema, readFileSync(file, "utf8"))).toEqual([]);
  });
}

for (const { path, file } of feeds.filter((feed) => feed.path.endsWith(".json"))) {
  const text = readFileSync(file, "utf8");
  const entries = readEntries(text);

  test(`every entry of ${path} is a page of the site, and no two bear one name`, () => {
    const { feed_url: own } = JSON.parse(text) as { readonly feed_url: string };
    const { origin, pathname } = new URL(own);
    expect(pathname).toBe(path);
    expect(entries).not.toEqual([]);
    const known = pages.map((page) => origin + page.path);
    // The anchor of an update is checked by every build.
    const addresses = entries.map(({ address }) => address.replace(/#.*/, ""));
    expect(addresses.filter((each) => !known.includes(each))).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test(`every address in the texts of ${path} is absolute, and no text holds classes, ids or drawings`, () => {
    for (const { html } of entries) {
      const addresses = [...html.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address);
      expect(addresses).not.toEqual([]);
      expect(addresses.filter((address) => !address?.startsWith("https://"))).toEqual([]);
      expect(html).not.toMatch(/<[^>]* (class|id|style|aria-\w+)=|<(svg|script|style)/);
    }
  });
}
