import type { VNode } from "preact";
import type { LeadTeaser } from "../../../src/model/front.ts";
import type { SectionTeaser } from "../../../src/model/outline.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { EmbargoMark } from "../article-head/embargo-mark.tsx";
import { NewsDate } from "../news-date/news-date.tsx";
import { StoryCard } from "../story-card/story-card.tsx";

/** The large story, and its sections in a ruled rail beside it; the one that changed last with its time. */
export function LeadStory({
  site,
  strings,
  lead: { story, sections },
}: SiteProps & { readonly lead: LeadTeaser }): VNode {
  return (
    <div class="front-page__row front-page__lead">
      <StoryCard site={site} strings={strings} story={story} />
      {sections.length > 0 && (
        <ol class="front-page__sections">
          {sections.map((section) => (
            <SectionLine key={section.slug} site={site} strings={strings} section={section} />
          ))}
        </ol>
      )}
    </div>
  );
}

function SectionLine({
  site,
  strings,
  section: { path, title, description, embargo, newest },
}: SiteProps & { readonly section: SectionTeaser }): VNode {
  return (
    <li>
      {newest && (
        <p class="kicker">
          <NewsDate date={newest} site={site} isShort />
        </p>
      )}
      <a href={path}>{title}</a>
      <EmbargoMark site={site} strings={strings} embargo={embargo} />{" "}
      <span class="front-page__summary">{description}</span>
    </li>
  );
}
