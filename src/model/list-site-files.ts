import type { StoryOutline } from "./outline.ts";

/** The files that every site has beside its pages; a preview is without the sitemaps. */
export const SITE_FILES: readonly string[] = [
  "/robots.txt",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/build-time.txt",
  "/SHA256SUMS",
];

const FEEDS: readonly string[] = ["feed.xml", "rss.xml", "feed.json"];

/** The addresses of files that readers and machines may ask for beside pages: feeds, sitemaps, lists. */
export function listSiteFiles(outlines: readonly StoryOutline[]): readonly string[] {
  const topics = outlines.flatMap((story) => story.topics.map(({ path }) => path));
  const folders = new Set(["/", ...outlines.map(({ path }) => path), ...topics]);
  return [...SITE_FILES, ...[...folders].flatMap((path) => FEEDS.map((name) => `${path}${name}`))];
}
