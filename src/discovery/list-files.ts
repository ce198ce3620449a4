import type { SiteFile } from "../delivery/redirects.ts";
import type { ComposedSite, PagePlan } from "../site/open-site.ts";
import type { MovePlan } from "./plan-moves.ts";
import { type TimedStory, createBuildTimeFile } from "./site-moment.ts";
import type { BuildClock } from "../model/build-clock.ts";
import type { Site } from "../model/newsroom.ts";
import type { StoryOutline } from "../model/outline.ts";
import type { ListingPage } from "../model/site-pages.ts";
import { listFrontMoments } from "../model/front-choice.ts";
import { createManifest } from "./manifest.ts";
import { listAddresses } from "./list-addresses.ts";
import { createNewsSitemap } from "./news-sitemap.ts";
import { createRobotsFile } from "./robots.ts";
import { type DiscoveryFile, createSitemaps } from "./sitemaps.ts";

/** The input of a site's generated files. */
export interface FileSource {
  readonly site: ComposedSite;
  readonly plan: PagePlan;
  readonly reports: readonly TimedStory[];
  readonly moves: MovePlan;
  /** The addresses of the project's own pages. */
  readonly ownPages: readonly string[];
}

/** The generated files that are not pages: redirects, files for crawlers, and the time of the build. */
export function listFiles({
  site: { opened, outlines },
  plan: { context, listings },
  reports,
  moves,
  ownPages,
}: FileSource): readonly SiteFile[] {
  const encoder = new TextEncoder();
  const { clock } = opened;
  const texts = [
    ...listDiscoveryFiles(context.site, outlines, listings, clock, ownPages),
    createManifest(context.site),
    createBuildTimeFile(reports, listFrontMoments(opened.front), clock),
  ];
  return [
    ...(moves.file ? [moves.file] : []),
    ...texts.map(({ file, text }) => ({ file, bytes: encoder.encode(text) })),
  ];
}

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
