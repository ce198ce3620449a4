import type { Problem } from "../../src/source/problem.ts";
import { fileOfPage } from "../../src/model/site-pages.ts";
import type { SourceFile } from "../../src/source/source-text.ts";
import { addPolicy } from "../../src/delivery/content-security-policy.ts";
import { describePage } from "../../src/discovery/describe-page.ts";
import { listDiscoveryFiles } from "../../src/discovery/list-files.ts";
import { createFeeds } from "../../src/discovery/feeds/joint-feeds.ts";
import { formatFeed } from "../../src/discovery/feeds/format-feed.ts";
import type { SiteAddress } from "../../src/links/site-address.ts";
import { openTestSite } from "../support/open-test-site.ts";
import { layoutPage } from "../support/pipeline/pages.ts";
import { addBaseToLinks, addBaseToScript } from "../../src/render/add-base-to-links.ts";
import { type Assets, createAssets, finishPage } from "../../src/render/finish-page.ts";
import { readScripts } from "../../src/render/read-scripts.ts";
import { type Additions, renderTree } from "../../src/render/render-document.ts";
import { listPages, planPages } from "../../src/site/open-site.ts";
import { planShares } from "../../src/site/plan-shares.ts";
import { fileOfShare } from "../../src/pictures/share-image.ts";
import type { BuildClock } from "../../src/model/build-clock.ts";

/** What becomes of a newsroom: the files of its site with their text, or what refuses it. */
export interface RenderedNewsroom {
  readonly problems: readonly Problem[];
  /** Undefined where it is refused. */
  readonly site: ReadonlyMap<string, string> | undefined;
  readonly address: SiteAddress | undefined;
}

/** The moment of its builds. */
export const CLOCK: BuildClock = { now: Date.parse("2022-01-06T12:00:00Z"), isPreview: false };

/** Makes the pages, feeds and sitemaps of a newsroom as a build does, but for the disk and the search index. */
export async function renderNewsroom(files: readonly SourceFile[]): Promise<RenderedNewsroom> {
  const opened = openTestSite(files, CLOCK);
  const { newsroom, outlines, problems } = opened;
  if (!newsroom) return { problems, site: undefined, address: undefined };
  const plan = planPages(opened);
  const { context, listings } = plan;
  const { site } = context;
  const made = new Map<string, string>();
  for (const page of listPages(opened, plan)) {
    const html = addBaseToLinks(renderTree(layoutPage(page, context)), site.address);
    const whole = await finishOnce(html, describePage(page, context), site.address);
    made.set(fileOfPage(page.path), addPolicy(whole, page.path));
  }
  const feeds = createFeeds(newsroom.stories, outlines, context);
  for (const { file, text } of feeds.flatMap(formatFeed)) {
    made.set(file, text);
  }
  for (const { file, text } of listDiscoveryFiles(site, outlines, listings, CLOCK)) {
    made.set(file, text);
  }
  // What is drawn is of no interest here, but has to be there.
  const reports = opened.read.map(({ report }) => report);
  for (const { image } of planShares(files, reports, site)) made.set(fileOfShare(image), "");
  return { problems, site: made, address: site.address };
}

const scripts = readScripts("src/client");
const assetsByBase = new Map<string, Assets>();

/** The styles and scripts of a site below a path. */
function makeAssets(base: string): Assets {
  const own = scripts.map((script) => addBaseToScript(script, { base }));
  const assets = createAssets("_includes", own);
  assetsByBase.set(base, assets);
  return assets;
}

/** Most pages of a newsroom are those of the one before. */
const known = new Map<string, string>();
const MOST_KNOWN = 500;

async function finishOnce(
  html: string,
  additions: Additions,
  { base }: SiteAddress,
): Promise<string> {
  const key = [base, html, additions.head, additions.foot].join("\n");
  const assets = assetsByBase.get(base) ?? makeAssets(base);
  const finished = known.get(key) ?? (await finishPage(html, additions, assets));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, finished);
  return finished;
}
