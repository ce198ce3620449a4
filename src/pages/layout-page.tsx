import type { VNode } from "preact";
import { nameList } from "../../_includes/components/parts/name-list.ts";
import { ArchiveMonthPage } from "../../_includes/layouts/archive-month-page.tsx";
import { ArchivePage } from "../../_includes/layouts/archive-page.tsx";
import { CorrectionsPage } from "../../_includes/layouts/corrections-page.tsx";
import { FrontPage } from "../../_includes/layouts/front-page.tsx";
import { MovedPage } from "../../_includes/layouts/moved-page.tsx";
import { NotFoundPage } from "../../_includes/layouts/not-found-page.tsx";
import type { SiteProps } from "../../_includes/layouts/page.tsx";
import { PersonPage } from "../../_includes/layouts/person-page.tsx";
import { PlacePage } from "../../_includes/layouts/place-page.tsx";
import { RecordListPage } from "../../_includes/layouts/record-list-page.tsx";
import { SearchPage } from "../../_includes/layouts/search-page.tsx";
import { SectionPage } from "../../_includes/layouts/section-page.tsx";
import { SourcePage } from "../../_includes/layouts/source-page.tsx";
import { StandingPage } from "../../_includes/layouts/standing-page.tsx";
import { StoryPage } from "../../_includes/layouts/story-page.tsx";
import { TopicPage } from "../../_includes/layouts/topic-page.tsx";
import type { SitePage } from "../content/site-pages.ts";

/** The tree of a page, in the layout of its kind. */
export function layoutPage(page: SitePage, setting: SiteProps): VNode {
  const { strings } = setting;
  switch (page.kind) {
    case "front":
      return <FrontPage {...setting} {...page} />;
    case "story":
      return <StoryPage {...setting} {...page} />;
    case "section":
      return <SectionPage {...setting} {...page} />;
    case "person":
      return <PersonPage {...setting} {...page} />;
    case "place":
      return <PlacePage {...setting} {...page} />;
    case "source":
      return <SourcePage {...setting} {...page} />;
    case "standing":
      return <StandingPage {...setting} {...page} />;
    case "corrections":
      return <CorrectionsPage {...setting} {...page} />;
    case "moved":
      return <MovedPage {...setting} {...page} />;
    case "not-found":
      return <NotFoundPage {...setting} />;
    case "topic":
      return <TopicPage {...setting} {...page} />;
    case "archive":
      return <ArchivePage {...setting} {...page} />;
    case "search":
      return <SearchPage {...setting} {...page} />;
    case "archive-month":
      return <ArchiveMonthPage {...setting} {...page} />;
    case "topics":
    case "people":
      return (
        <RecordListPage
          {...setting}
          {...nameList(page.kind, strings)}
          {...page}
          lines={page.items}
        />
      );
    case "places":
      return (
        <RecordListPage
          {...setting}
          {...nameList(page.kind, strings)}
          {...page}
          lines={page.items.map((place) => ({ ...place, role: strings.placeKinds[place.kind] }))}
        />
      );
    case "sources":
      return (
        <RecordListPage
          {...setting}
          {...nameList(page.kind, strings)}
          {...page}
          lines={page.items.map((source) => ({
            ...source,
            role: strings.sourceKinds[source.kind].one,
          }))}
        />
      );
  }
}
