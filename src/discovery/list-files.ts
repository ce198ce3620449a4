import type { SiteFile } from "../delivery/redirects.ts";
import type { ComposedSite, PagePlan } from "../site/open-site.ts";
import { listDiscoveryFiles } from "./discovery-files.ts";
import type { MovePlan } from "./plan-moves.ts";
import { type TimedStory, createBuildTimeFile } from "./site-moment.ts";

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
    createBuildTimeFile(reports, clock),
  ];
  return [
    ...(moves.file ? [moves.file] : []),
    ...texts.map(({ file, text }) => ({ file, bytes: encoder.encode(text) })),
  ];
}
