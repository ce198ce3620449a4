import type { VNode } from "preact";
import type { CorrectionRecord } from "../../src/model/outline.ts";
import type { Part } from "../../src/model/paginate.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { CorrectionText } from "../components/correction/correction-text.tsx";
import { formatShortDate } from "../components/news-date/format-date.ts";
import { nameList } from "../components/parts/name-list.ts";
import { namePart } from "../components/parts/name-part.ts";
import { Parts } from "../components/parts/parts.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** All corrections, newest first, with links to the corrected pages. */
export function CorrectionsPage({
  site,
  strings,
  path,
  part,
  items,
}: SiteProps & {
  readonly path: string;
  readonly part: Part;
  readonly items: readonly CorrectionRecord[];
}): VNode {
  const { title, description } = nameList("corrections", strings);
  const names = namePart({ title, description }, part, strings);
  return (
    <Page site={site} strings={strings} path={path} {...names}>
      <ArticleHead title={names.title} description={description} />
      {items.length === 0 && <p>{strings.noCorrections}</p>}
      {items.map((correction) => (
        <CorrectionText
          key={`${correction.story.path} ${correction.html}`}
          site={site}
          strings={strings}
          correction={correction}
          link={linkTo(correction, site)}
        />
      ))}
      <Parts strings={strings} part={part} />
    </Page>
  );
}

function linkTo(
  { story, section, update }: CorrectionRecord,
  site: SiteProps["site"],
): { readonly title: string; readonly path: string } {
  if (update) {
    const name = update.name ?? formatShortDate(update.at, site);
    return { title: `${story.title} – ${name}`, path: update.path };
  }
  if (section === undefined) return story;
  return { title: `${story.title} – ${section.title}`, path: section.path };
}
