import type { VNode } from "preact";
import type { ArchiveMonth, ArchiveYear } from "../../src/model/archive.ts";
import type { StoryTeaser } from "../../src/model/outline.ts";
import type { Part } from "../../src/model/paginate.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { fillIn } from "../components/fill-in.ts";
import { formatMonth } from "../components/news-date/format-date.ts";
import { Pager, type PagerLink } from "../components/pager/pager.tsx";
import { namePart } from "../components/parts/name-part.ts";
import { Parts } from "../components/parts/parts.tsx";
import { StoryList } from "../components/story-list/story-list.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** The stories that were published in one month, with links to the neighbouring months. */
export function ArchiveMonthPage({
  site,
  strings,
  path,
  part,
  month,
  year,
  older,
  newer,
  items,
}: SiteProps & {
  readonly path: string;
  readonly part: Part;
  readonly month: ArchiveMonth;
  readonly year: Pick<ArchiveYear, "year" | "path">;
  readonly older: ArchiveMonth | undefined;
  readonly newer: ArchiveMonth | undefined;
  readonly items: readonly StoryTeaser[];
}): VNode {
  const name = formatMonth(month.date, site);
  const description = fillIn(strings.archiveMonthDescription, { month: name });
  const linkTo = (target: ArchiveMonth | undefined, label: string): readonly PagerLink[] =>
    target ? [{ label, title: formatMonth(target.date, site), path: target.path }] : [];
  const neighbours = [...linkTo(older, strings.previousMonth), ...linkTo(newer, strings.nextMonth)];
  const names = namePart({ title: name, description }, part, strings);
  return (
    <Page site={site} strings={strings} path={path} {...names}>
      <ArticleHead
        kicker={
          <>
            <a href="/archive/">{strings.archive}</a>
            {" · "}
            <a href={year.path}>{year.year}</a>
          </>
        }
        title={names.title}
        description={description}
      />
      <StoryList site={site} strings={strings} stories={items} />
      <Parts strings={strings} part={part} />
      {neighbours.length > 0 && <Pager label={strings.months} links={neighbours} />}
    </Page>
  );
}
