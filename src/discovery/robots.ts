import { type SiteAddress, addBase, urlOf } from "../links/site-address.ts";
import type { DiscoveryFile } from "./sitemaps.ts";

const ALLOW = "Allow: ";

/** The base path of a site, from its `robots.txt`: `/news`, or an empty text. */
export function readBase(robots: string): string {
  const line = robots.split("\n").find((each) => each.startsWith(ALLOW));
  return line?.slice(ALLOW.length, -1) ?? "";
}

/**
 * `robots.txt` (RFC 9309): crawlers may read every page. Sitemaps are listed for published sites only; in previews crawlers have to read
 * pages to see `noindex`. Crawlers read it at a host's root only, so that of a site with a base path has to be copied there.
 */
export function createRobotsFile(address: SiteAddress, isPreview: boolean): DiscoveryFile {
  const sitemaps = ["sitemap.xml", "news-sitemap.xml"].map(
    (file) => `Sitemap: ${urlOf(address, `/${file}`)}\n`,
  );
  const rules = `User-agent: *\n${ALLOW}${addBase(address, "/")}\n`;
  return { file: "robots.txt", text: isPreview ? rules : `${rules}\n${sitemaps.join("")}` };
}
