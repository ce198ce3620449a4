import { expect, test } from "playwright/test";

import { listValues, readMarkup } from "../support/markup.ts";
import { listFeeds, listPages } from "../support/pages.ts";

const pages = listPages();
const feeds = listFeeds();

for (const { path, file } of pages) {
  test(`every link of ${path} leads to a page and an anchor of the site, away by https, or into a letter`, async () => {
    const links = listValues(await readMarkup(file), "href").filter(
      (href) => !href.startsWith("data:"),
    );
    const astray = await Promise.all(
      links.map(async (href) => ((await isSound(href, path)) ? [] : [href])),
    );
    expect(links).not.toEqual([]);
    expect(astray.flat()).toEqual([]);
  });
}

async function isSound(href: string, from: string): Promise<boolean> {
  const here = "https://here.test";
  const target = new URL(href, here + from);
  if (target.protocol === "mailto:") return true;
  if (target.origin !== here) return target.protocol === "https:";
  if (feeds.some(({ path }) => path === target.pathname)) return true;
  const page = pages.find(({ path }) => path === target.pathname);
  if (page === undefined) return false;
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor === "" || listValues(await readMarkup(page.file), "id").includes(anchor);
}
