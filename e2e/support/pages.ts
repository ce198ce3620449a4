import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { readBase } from "../../src/discovery/robots.ts";

/** A page of the built site: the path a reader asks for, such as `/story/`, and the file that holds it. */
export interface SitePage {
  readonly path: string;
  readonly file: string;
}

/** The checkout whose site is served to the tests, which the global setup names; throws before it has run. */
export function readSiteRoot(): string {
  const root = process.env["SITE_ROOT"];
  if (root !== undefined) return root;
  throw new Error("No site is served. Run the tests with playwright test, without --list.");
}

/** The folder of the site that is served to the tests. */
export function readSiteFolder(): string {
  return join(readSiteRoot(), "_site");
}

/** The path below which the site that is served to the tests is on its host: `/news`, or empty text. */
export function readSiteBase(): string {
  return readBase(readFileSync(join(readSiteFolder(), "robots.txt"), "utf8"));
}

/** Lists every HTML page of a built site but those that only lead on, sorted by path; throws when there is none. */
export function listPages(folder: string = readSiteFolder()): readonly SitePage[] {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
    : [];
  const pages = names
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ path: pathOf(name), file: join(folder, name) }))
    .filter(({ file }) => !readFileSync(file, "utf8").includes("http-equiv=refresh"));
  if (pages.length === 0) {
    throw new Error(`There is no page in ${folder}. Build the site first: npm run build`);
  }
  return pages.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** The HTML of a page of the built site, by the path a reader asks for; throws where there is no such page. */
export function readPage(path: string): string {
  const file = listPages().find((page) => page.path === path)?.file;
  if (file === undefined) throw new Error(`There is no page ${path}.`);
  return readFileSync(file, "utf8");
}

/** Lists every feed of a built site, in any format, sorted by path; throws when there is none. */
export function listFeeds(folder: string = readSiteFolder()): readonly SitePage[] {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
    : [];
  const feeds = names
    .filter((name) => /(^|[\\/])(feed\.xml|rss\.xml|feed\.json)$/.test(name))
    .map((name) => ({ path: pathOf(name), file: join(folder, name) }));
  if (feeds.length === 0) throw new Error(`There is no feed in ${folder}.`);
  return feeds.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function pathOf(name: string): string {
  const path = `/${name.split(sep).map(encodeURIComponent).join("/")}`;
  return path.replace(/\/index\.html$/, "/");
}
