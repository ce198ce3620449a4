import type { Thing } from "schema-dts";
import { fillIn } from "../../_includes/components/fill-in.ts";
import { formatMonth } from "../../_includes/components/news-date/format-date.ts";
import { nameList } from "../../_includes/components/parts/name-list.ts";
import type { Part } from "../model/paginate.ts";
import type { Strings } from "../content/schemas/strings.ts";
import type { SitePage } from "../model/site-pages.ts";
import { describePerson, describePlace, describeSource } from "./entities.ts";
import { describeUpdatesPage } from "./live-facts.ts";
import { describeFrontPage, describeSectionPage, describeStoryPage } from "./news-facts.ts";
import { describePublisher } from "./organisations.ts";
import type { DiscoveryContext, PageFacts } from "./page-facts.ts";
import { type PlainPage, describeList, describeWebPage } from "./plain-facts.ts";

/** The metadata of a page, by its kind. */
export function findFacts(
  page: Exclude<SitePage, { readonly kind: "moved" }>,
  context: DiscoveryContext,
): PageFacts {
  const { site, strings } = context;
  switch (page.kind) {
    case "front":
      return describeFrontPage(page, context);
    case "story":
      return describeStoryPage(page, context);
    case "section":
      return describeSectionPage(page, context);
    case "updates":
      return describeUpdatesPage(page, context);
    case "not-found":
      return {
        title: strings.notFoundTitle,
        description: strings.notFoundText,
        things: [],
      };
    case "standing":
      return describeWebPage({ ...page.page, entity: describePublisher(site) }, context);
    case "corrections":
    case "topics":
    case "people":
    case "places":
    case "sources":
      return describeList({ ...nameList(page.kind, strings), ...page }, context);
    case "topic": {
      const { name: title, description } = page.topic;
      const parents = [nameList("topics", strings)];
      // A topic without stories has no feeds.
      const hasFeeds = page.items.length > 0;
      return describeList({ ...page, title, description, parents, hasFeeds }, context);
    }
    case "archive":
      return describeList(nameArchive(page, strings), context);
    case "archive-month": {
      const { year, month, path, part } = page;
      const title = formatMonth(month.date, site);
      const description = fillIn(strings.archiveMonthDescription, { month: title });
      const parents = [
        { title: strings.archive, path: "/archive/" },
        { title: year.year, path: year.path },
      ];
      return describeList({ path, part, title, description, parents }, context);
    }
    case "feeds": {
      const { feeds: title, feedsDescription: description } = strings;
      return describeWebPage({ path: page.path, title, description }, context);
    }
    case "search": {
      const { search: title, searchDescription: description } = strings;
      return describeWebPage({ ...page, title, description }, context);
    }
    case "person":
      return describeRecord(page, "people", describePerson(page.entity, site), context);
    case "place":
      return describeRecord(page, "places", describePlace(page.entity, site), context);
    case "source":
      return describeRecord(page, "sources", describeSource(page.entity, site), context);
  }
}

/** The archive, or a year of it. */
function nameArchive(
  { path, year }: { readonly path: string; readonly year: string | undefined },
  { archive, archiveDescription, archiveYearDescription }: Strings,
): PlainPage {
  if (year === undefined) return { path, title: archive, description: archiveDescription };
  return {
    path,
    title: `${archive} ${year}`,
    description: fillIn(archiveYearDescription, { year }),
    parents: [{ title: archive, path: "/archive/" }],
  };
}

interface RecordOf {
  readonly path: string;
  readonly part: Part;
  readonly entity: { readonly name: string; readonly description: string };
}

/** The page of a person, place or source, below the list of its kind. */
function describeRecord(
  { path, part, entity: { name, description } }: RecordOf,
  list: "people" | "places" | "sources",
  entity: Thing,
  context: DiscoveryContext,
): PageFacts {
  const parents = [nameList(list, context.strings)];
  return describeWebPage({ path, part, title: name, description, parents, entity }, context);
}
