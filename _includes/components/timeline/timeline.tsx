import type { VNode } from "preact";
import type { TimelineEntry } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { formatShortDate } from "../news-date/format-date.ts";
import { NewsDate } from "../news-date/news-date.tsx";

/** A timeline; each entry links to its section, where it has one. */
export function Timeline({
  site,
  strings,
  timeline,
  sectionBase,
}: SiteProps & {
  readonly timeline: readonly TimelineEntry[];
  readonly sectionBase: string;
}): VNode {
  return (
    <section class="timeline" aria-labelledby="timeline_">
      <h2 id="timeline_">{strings.timeline}</h2>
      <ol>
        {timeline.map((entry) => (
          <li key={entry.html}>
            <When site={site} strings={strings} entry={entry} />
            <span dangerouslySetInnerHTML={{ __html: entry.html }} />
            {entry.section && (
              <>
                {" "}
                <a class="note" href={sectionBase + entry.section.slug}>
                  {entry.section.title}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A day with its `when`, or a span of days with a note that the exact day is unknown. */
function When({ site, strings, entry }: SiteProps & { readonly entry: TimelineEntry }): VNode {
  const { from, to, when } = entry;
  if (from === to) {
    return (
      <p class="note">
        <NewsDate date={from} site={site} isShort />
        {when !== undefined && `, ${when}`}
      </p>
    );
  }
  return (
    <p class="note">
      <time dateTime={from.iso}>{formatShortDate(from, site)}</time>
      {" – "}
      <time dateTime={to.iso}>{formatShortDate(to, site)}</time>
      {`, ${when ?? strings.dayUnknown}`}
    </p>
  );
}
