import type { VNode } from "preact";
import type { Credit } from "../../../src/model/entities.ts";
import type { Section, Story } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillInCount } from "../fill-in.ts";
import { formatCredit, listCredits } from "./credits.ts";
import { NewsDate } from "../news-date/news-date.tsx";
import { SourceSummary } from "../source-list/source-summary.tsx";

/** Reading speed in Greek. */
const WORDS_PER_MINUTE = 200;

/** Authors with what they did, dateline or first place, dates with what is new, reading time, and number of sources. */
export function Byline({
  site,
  strings,
  article,
  byline,
  changed = [],
}: SiteProps & {
  readonly article: Story | Section;
  readonly byline: readonly Credit[];
  /** The sections on the page that changed last. */
  readonly changed?: readonly Section[];
}): VNode {
  const { places, published, updated, words, sources } = article;
  const dateline = article.dateline ?? places[0]?.name;
  const [lead, ...others] = listCredits(byline, strings);
  const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
  return (
    <div class="note">
      <p>
        {lead?.label !== undefined && `${lead.label}: `}
        <b>{lead?.names.join(", ")}</b>
        {dateline !== undefined && ` · ${dateline}`}
        {" · "}
        <NewsDate date={published} site={site} />
        {" · "}
        {fillInCount(strings.readingTime, minutes)}
      </p>
      {others.length > 0 && <p>{others.map(formatCredit).join(" · ")}</p>}
      {updated.instant !== published.instant && (
        <p>
          {`${strings.updated}: `}
          <NewsDate date={updated} site={site} />
          {changed.map(({ slug, title }, index) => (
            <>
              {index === 0 ? ` · ${strings.changed} ` : ", "}
              <a href={`#${slug}`}>{title}</a>
            </>
          ))}
        </p>
      )}
      <SourceSummary strings={strings} sources={sources} />
    </div>
  );
}
