import type { VNode } from "preact";
import type { Story } from "../../../src/model/newsroom.ts";
import type { DateContext } from "../news-date/format-date.ts";
import { SectionTime } from "../news-date/section-time.tsx";

/** The sections of a story, each with its time, linked to their headings on the page. */
export function Contents({
  site,
  title,
  story: { sections, updated },
}: {
  readonly site: DateContext;
  readonly title: string;
  readonly story: Pick<Story, "sections" | "updated">;
}): VNode {
  return (
    <nav aria-labelledby="contents_">
      <h2 id="contents_">{title}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section.slug}>
            <a href={`#${section.slug}`}>{section.title}</a>
            <SectionTime date={section.updated} day={updated} site={site} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
