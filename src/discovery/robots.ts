import { type SiteAddress, addBase, urlOf } from "../links/site-address.ts";
import type { DiscoveryFile } from "./sitemaps.ts";

const ALLOW = "Allow: ";

/** The path below which a site is, from its `robots.txt`: `/news`, or empty text. */
export function readBase(robots: string): string {
  const line = robots.split("\n").find((each) => each.startsWith(ALLOW));
  return line?.slice(ALLOW.length, -1) ?? "";
}

/**
 * `robots.txt` (RFC 9309): every robot may read every page. Only what readers get names sitemaps; in previews robots have to read the
 * pages too, or they would not see that these are not to be indexed. Robots read it at the root of a host alone, so that of a site
 * below a path is there to be copied.
 */
export function createRobotsFile(address: SiteAddress, isPreview: boolean): DiscoveryFile {
  const sitemaps = ["sitemap.xml", "news-sitemap.xml"].map(
    (file) => `Sitemap: ${urlOf(address, `/${file}`)}\n`,
  );
  const rules = `User-agent: *\n${ALLOW}${addBase(address, "/")}\n`;
  return { file: "robots.txt", text: isPreview ? rules : `${rules}\n${sitemaps.join("")}` };
}
