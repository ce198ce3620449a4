import type { ListedSection } from "../model/entities.ts";
import { type NewsDate, laterDate } from "../model/news-date.ts";
import type { StoryOutline } from "../model/outline.ts";
import type { ListingPage } from "../model/site-pages.ts";

/** A page for the sitemap. */
export interface SiteAddress {
  /** On this site. */
  readonly path: string;
  /** The last change of what the page shows; undefined where it is not known. */
  readonly lastModified: NewsDate | undefined;
}

/** The addresses of all pages with content of their own: stories and sections first, then lists, then the project's own pages. */
export function listAddresses(
  outlines: readonly StoryOutline[],
  listings: readonly ListingPage[],
  ownPages: readonly string[] = [],
): readonly SiteAddress[] {
  return [
    ...outlines.flatMap(listStoryAddresses),
    ...listings
      .filter(({ kind }) => kind !== "not-found" && kind !== "moved")
      .map((listing) => {
        return { path: listing.path, lastModified: findNewest(listDates(listing)) };
      }),
    ...ownPages.toSorted().map((path) => ({ path, lastModified: undefined })),
  ];
}

/** A correction changes the pages of its story and of its section. */
function listStoryAddresses({
  path,
  updated,
  sections,
  corrections,
  updatePages = [],
}: StoryOutline): readonly SiteAddress[] {
  const datesOf = (slug?: string): readonly NewsDate[] =>
    corrections
      .filter(({ section }) => slug === undefined || section?.slug === slug)
      .map(({ date }) => date);
  return [
    { path, lastModified: findNewest([updated, ...datesOf()]) },
    ...sections.map((section) => {
      return {
        path: section.path,
        lastModified: findNewest([section.updated, ...datesOf(section.slug)]),
      };
    }),
    ...updatePages.map((page) => ({ path: page.path, lastModified: page.updated })),
  ];
}

/** The dates of a list's entries. */
function listDates(listing: ListingPage): readonly NewsDate[] {
  if ("appearances" in listing) return listing.appearances.map(({ section }) => dateOf(section));
  switch (listing.kind) {
    case "front":
    case "topic":
    case "archive-month":
      return listing.items.map(({ updated }) => updated);
    case "corrections":
      return listing.items.map(({ date }) => date);
    default:
      return [];
  }
}

function dateOf({ date }: ListedSection): NewsDate {
  return date;
}

function findNewest(dates: readonly NewsDate[]): NewsDate | undefined {
  const [first, ...others] = dates;
  return first && others.reduce(laterDate, first);
}
