import type { DiscoveryFile } from "./sitemaps.ts";

/**
 * `robots.txt` (RFC 9309): every robot may read every page. Only what readers get names sitemaps; in previews robots have to read the
 * pages too, or they would not see that these are not to be indexed.
 */
export function createRobotsFile(origin: string, isPreview: boolean): DiscoveryFile {
  const sitemaps = ["sitemap.xml", "news-sitemap.xml"].map(
    (file) => `Sitemap: ${origin}/${file}\n`,
  );
  const rules = "User-agent: *\nAllow: /\n";
  return { file: "robots.txt", text: isPreview ? rules : `${rules}\n${sitemaps.join("")}` };
}
