import type { NewsDate } from "../model/news-date.ts";
import type { ListingPage } from "../model/site-pages.ts";
import type { SiteRun } from "./site-build.ts";

/** An entry of Eleventy's collections, without the page's content. */
export interface CollectedPage {
  readonly url: string;
  /** Date of publication; 1970 for pages without a date. */
  readonly date: Date;
  readonly data: object & { readonly title: string; readonly description: string };
}

/** The collections of the newsroom: stories and sections newest first, the rest by name. */
export const COLLECTIONS: Readonly<Record<string, (run: SiteRun) => readonly CollectedPage[]>> = {
  stories: ({ outlines }) => outlines.map((story) => collect(story, story.published)),
  sections: ({ outlines }) =>
    outlines.flatMap(({ sections }) =>
      sections.map((section) => collect(section, section.published)),
    ),
  topics: ({ listings }) =>
    listings.flatMap((page) =>
      page.kind === "topic" && page.part.number === 1 ? [collectNamed(page.topic)] : [],
    ),
  people: ({ listings }) => listEntities(listings, "person"),
  places: ({ listings }) => listEntities(listings, "place"),
  sources: ({ listings }) => listEntities(listings, "source"),
};

function listEntities(
  listings: readonly ListingPage[],
  kind: "person" | "place" | "source",
): readonly CollectedPage[] {
  return listings.flatMap((page) =>
    page.kind === kind && page.part.number === 1 ? [collectNamed(page.entity)] : [],
  );
}

function collectNamed(
  entity: object & { readonly path: string; readonly name: string; readonly description: string },
): CollectedPage {
  return collect({ ...entity, title: entity.name });
}

function collect(
  data: object & { readonly path: string; readonly title: string; readonly description: string },
  date?: NewsDate,
): CollectedPage {
  return { url: data.path, date: new Date(date?.instant ?? 0), data };
}
