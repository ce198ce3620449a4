import type { StoryOutline } from "./outline.ts";

/** The files that every site has in addition to its pages; a preview has no sitemaps. */
export const SITE_FILES: readonly string[] = [
  "/robots.txt",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/build-time.txt",
  "/favicon.ico",
  "/apple-touch-icon.png",
  "/icon-192.png",
  "/icon-512.png",
  "/manifest.webmanifest",
  "/SHA256SUMS",
];

const FEEDS: readonly string[] = ["feed.xml", "rss.xml", "feed.json"];

/** The addresses of all generated files that are not pages: feeds, sitemaps, checksums. */
export function listSiteFiles(outlines: readonly StoryOutline[]): readonly string[] {
  const topics = outlines.flatMap((story) => story.topics.map(({ path }) => path));
  const folders = new Set(["/", ...outlines.map(({ path }) => path), ...topics]);
  return [...SITE_FILES, ...[...folders].flatMap((path) => FEEDS.map((name) => `${path}${name}`))];
}
