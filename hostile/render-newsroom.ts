import { joinStories } from "../src/content/join-stories.ts";
import { listOthers } from "../src/content/list-others.ts";
import { openNewsroom, readStory } from "../src/content/open-newsroom.ts";
import { type Problem, isError } from "../src/content/problem.ts";
import { listListings } from "../src/content/list-listings.ts";
import { listStoryPages } from "../src/content/list-story-pages.ts";
import { fileOfPage } from "../src/content/site-pages.ts";
import type { SourceFile } from "../src/content/source-text.ts";
import { addPolicy } from "../src/delivery/content-security-policy.ts";
import { describePage } from "../src/discovery/describe-page.ts";
import { listDiscoveryFiles } from "../src/discovery/discovery-files.ts";
import type { FeedEntry } from "../src/discovery/feeds/feed.ts";
import { formatFeed } from "../src/discovery/feeds/format-feed.ts";
import { joinFeed, listJointFeeds } from "../src/discovery/feeds/joint-feeds.ts";
import { createStoryFeed } from "../src/discovery/feeds/story-feed.tsx";
import type { SiteAddress } from "../src/links/site-address.ts";
import { layoutPage } from "../src/pages/layout-page.tsx";
import { addBaseToLinks, addBaseToScript } from "../src/render/add-base-to-links.ts";
import { type Furnishing, createFurnishing, finishPage } from "../src/render/finish-page.ts";
import { readScripts } from "../src/render/read-scripts.ts";
import { type Additions, renderTree } from "../src/render/render-document.ts";
import type { BuildClock } from "../src/content/build-clock.ts";

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
  const newsroom = openNewsroom(files, CLOCK);
  const { site, strings, catalogue, standing, folders } = newsroom;
  const read = folders.map((folder) => readStory(folder, newsroom));
  const reports = read.map(({ report }) => report);
  const { outlines, moves, problems } = joinStories(newsroom, reports);
  if (!site || !strings || problems.some(isError))
    return { problems, site: undefined, address: undefined };
  const setting = { site, strings, isPreview: false };
  const others = listOthers(outlines);
  const stories = read.flatMap(({ story }) => story ?? []);
  const shown = standing.flatMap(({ page }) => page ?? []);
  const source = { site, catalogue, standing: shown, outlines, moves, clock: CLOCK };
  const listings = listListings(source);
  const storyPages = stories.flatMap((story) =>
    listStoryPages(story, others.get(story.slug) ?? []),
  );
  const made = new Map<string, string>();
  for (const page of [...storyPages, ...listings]) {
    const html = addBaseToLinks(renderTree(layoutPage(page, setting)), site.address);
    const whole = await finishOnce(html, describePage(page, setting), site.address);
    made.set(fileOfPage(page.path), addPolicy(whole, page.path));
  }
  const feeds = new Map(stories.map((story) => [story.path, createStoryFeed(story, setting)]));
  const entriesOf = (path: string): readonly FeedEntry[] => feeds.get(path)?.entries ?? [];
  const joint = listJointFeeds(outlines, site).map((feed) => joinFeed(feed, entriesOf, setting));
  for (const { file, text } of [...feeds.values(), ...joint].flatMap(formatFeed)) {
    made.set(file, text);
  }
  for (const { file, text } of listDiscoveryFiles(site, outlines, listings, CLOCK)) {
    made.set(file, text);
  }
  return { problems, site: made, address: site.address };
}

const scripts = readScripts("src/client");
const furnishings = new Map<string, Furnishing>();

/** The styles and scripts of a site below a path. */
function furnish(base: string): Furnishing {
  const own = scripts.map((script) => addBaseToScript(script, { base }));
  const furnishing = createFurnishing("_includes", own);
  furnishings.set(base, furnishing);
  return furnishing;
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
  const furnishing = furnishings.get(base) ?? furnish(base);
  const finished = known.get(key) ?? (await finishPage(html, additions, furnishing));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, finished);
  return finished;
}
