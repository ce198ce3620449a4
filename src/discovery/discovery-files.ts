import type { BuildClock } from "../model/build-clock.ts";
import type { Site } from "../model/newsroom.ts";
import type { StoryOutline } from "../model/outline.ts";
import type { ListingPage } from "../model/site-pages.ts";
import { listAddresses } from "./list-addresses.ts";
import { createNewsSitemap } from "./news-sitemap.ts";
import { createRobotsFile } from "./robots.ts";
import { type DiscoveryFile, createSitemaps } from "./sitemaps.ts";

/** The files for crawlers; in previews, only robots.txt. `ownPages` are the addresses of the project's own pages. */
export function listDiscoveryFiles(
  site: Site,
  outlines: readonly StoryOutline[],
  listings: readonly ListingPage[],
  { now, isPreview }: BuildClock,
  ownPages: readonly string[] = [],
): readonly DiscoveryFile[] {
  const robots = createRobotsFile(site.address, isPreview);
  if (isPreview) return [robots];
  const sitemaps = createSitemaps(listAddresses(outlines, listings, ownPages), site);
  return [robots, ...sitemaps, createNewsSitemap(outlines, site, now)];
}
