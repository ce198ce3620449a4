import { ALL_SHOWN, type BuildClock } from "../model/build-clock.ts";
import { compareNames, listListings } from "./list-listings.ts";
import { type JoinedStories, compareStories, joinStories } from "./join-stories.ts";
import { listAppearances } from "./list-appearances.ts";
import { listRelated } from "./list-related.ts";
import type { Newsroom, Story } from "../model/newsroom.ts";
import {
  type OpenedNewsroom,
  type ReadStory,
  type StorySummary,
  openNewsroom,
  readStory,
} from "./open-newsroom.ts";
import { isError } from "../source/problem.ts";
import type { ListingPage, SitePage, StoryLink, StoryPages } from "../model/site-pages.ts";
import type { SourceFile } from "../source/source-text.ts";
import type { SiteAddress } from "../links/site-address.ts";
import type { SiteContext } from "./site-context.ts";
import { listUpdatePages } from "./update-pages.ts";

/** The joined stories of a newsroom: outlines, moves, and every problem. */
export interface ComposedSite extends JoinedStories {
  readonly opened: OpenedNewsroom;
}

/** The pages of a site without errors. */
export interface PagePlan {
  readonly context: SiteContext;
  /** All pages except those of stories. */
  readonly listings: readonly ListingPage[];
  /** The related stories, by a story's slug. */
  readonly related: ReadonlyMap<string, readonly StoryLink[]>;
}

/** Input of a site besides its content. */
export interface Surroundings {
  /** Chooses the address of the build from the one in `site.json`; may throw. */
  readonly chooseAddress?: (address: SiteAddress) => SiteAddress;
  /** Addresses of the project's own pages, which links may lead to. */
  readonly ownPaths?: readonly string[];
}

/** A site with all stories parsed. */
export interface OpenedSite extends ComposedSite {
  /** Each story with its summary, in the order of their folders. */
  readonly read: readonly ReadStory[];
  /** All content; undefined where there are errors. */
  readonly newsroom: Newsroom | undefined;
}

/** Opens a site from its files: data files and standing pages, then each story, then all together. A pure function that accepts any bytes. */
export function openSite(
  files: readonly SourceFile[],
  clock: BuildClock = ALL_SHOWN,
  surroundings: Surroundings = {},
): OpenedSite {
  return openStories(placeNewsroom(openNewsroom(files, clock), surroundings));
}

/** Parses the stories of a newsroom, and joins them to its site. */
export function openStories(opened: OpenedNewsroom): OpenedSite {
  const read = opened.folders.map((folder) => readStory(folder, opened));
  const composed = composeSite(
    opened,
    read.map(({ report }) => report),
  );
  return { ...composed, read, newsroom: linkNewsroom(composed, read) };
}

/** Sets the site's address and the project's own pages. */
export function placeNewsroom(
  opened: OpenedNewsroom,
  { chooseAddress = (address) => address, ownPaths = [] }: Surroundings,
): OpenedNewsroom {
  const { site } = opened;
  return { ...opened, site: site && { ...site, address: chooseAddress(site.address) }, ownPaths };
}

/** Joins the stories of a newsroom, from summaries that a build may have cached. */
export function composeSite(
  opened: OpenedNewsroom,
  reports: readonly StorySummary[],
): ComposedSite {
  return { opened, ...joinStories(opened, reports) };
}

/** Plans the pages of a site; throws where it has errors. */
export function planPages({ opened, outlines, moves }: ComposedSite): PagePlan {
  const { site, strings, catalogue, front, clock } = opened;
  if (!site || !strings) throw new Error("A newsroom with errors has no pages.");
  const standing = opened.standing.flatMap(({ page }) => page ?? []);
  return {
    context: { site, strings, isPreview: clock.isPreview },
    listings: listListings({ site, catalogue, front, standing, outlines, moves, clock }),
    related: listRelated(outlines),
  };
}

/** Every page of an opened site. */
export function listPages(site: OpenedSite, { listings, related }: PagePlan): readonly SitePage[] {
  const stories = site.read.flatMap(({ story }) => story ?? []);
  return [...stories.flatMap((story) => pagesOfStory(story, related)), ...listings];
}

/** The pages of one story. */
export function pagesOfStory(story: Story, related: PagePlan["related"]): readonly SitePage[] {
  return [...listStoryPages(story, related.get(story.slug) ?? []), ...listUpdatePages(story)];
}

function linkNewsroom(
  { opened, outlines, problems }: ComposedSite,
  read: readonly ReadStory[],
): Newsroom | undefined {
  const { site, strings, catalogue, standing } = opened;
  if (!site || !strings || problems.some(isError)) return undefined;
  return {
    site,
    strings,
    stories: read.flatMap(({ story }) => story ?? []).sort(compareStories),
    standingPages: standing.flatMap(({ page }) => page ?? []),
    ...listAppearances(outlines, catalogue, compareNames(site.language)),
  };
}

/** The pages of one story: its own, then one for each section; those of updates, which are made one by one, are not among them. */
export function listStoryPages(story: Story, others: readonly StoryLink[]): readonly StoryPages[] {
  const { sections } = story;
  return [
    { kind: "story", path: story.path, story, others },
    ...sections.map((section, index) => ({
      kind: "section" as const,
      path: section.path,
      story,
      section,
      position: index + 1,
      previous: sections[index - 1],
      next: sections[index + 1],
    })),
  ];
}
