import type { VNode } from "preact";
import type { ArchiveYear } from "../../src/model/archive.ts";
import { ArchiveMonths } from "../components/archive/archive-months.tsx";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { fillIn } from "../components/fill-in.ts";
import { Page, type SiteProps } from "./page.tsx";

/** The archive, or one year of it: the months with stories, and how many. */
export function ArchivePage({
  site,
  strings,
  path,
  year,
  years,
}: SiteProps & {
  readonly path: string;
  /** Undefined on the page of all years. */
  readonly year: string | undefined;
  readonly years: readonly ArchiveYear[];
}): VNode {
  const isWhole = year === undefined;
  const title = isWhole ? strings.archive : `${strings.archive} ${year}`;
  const description = isWhole
    ? strings.archiveDescription
    : fillIn(strings.archiveYearDescription, { year });
  return (
    <Page site={site} strings={strings} path={path} title={title} description={description}>
      <ArticleHead
        kicker={isWhole ? undefined : <a href="/archive/">{strings.archive}</a>}
        title={title}
        description={description}
      />
      {years.length === 0 && <p>{strings.noStories}</p>}
      {years.map(({ year: name, path: address, months }) =>
        isWhole ? (
          <section key={name}>
            <h2>
              <a href={address}>{name}</a>
            </h2>
            <ArchiveMonths site={site} strings={strings} months={months} />
          </section>
        ) : (
          <ArchiveMonths key={name} site={site} strings={strings} months={months} />
        ),
      )}
    </Page>
  );
}
