import type { VNode } from "preact";
import type { StoryOutline } from "../../../src/content/outline.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { HoldMark } from "../article-head/hold-mark.tsx";
import { Status } from "../article-head/status.tsx";
import { NewsDate } from "../news-date/news-date.tsx";

/** A story on the front page; the lead is large and names its sections. */
export function StoryCard({
  site,
  strings,
  story,
  isLead = false,
}: SiteProps & { readonly story: StoryOutline; readonly isLead?: boolean }): VNode {
  const { path, title, description, updated, sections } = story;
  return (
    <article class={isLead ? "story-card story-card--lead" : "story-card"}>
      <p class="kicker">
        <Status site={site} strings={strings} story={story} />
      </p>
      <h2>
        <a href={path}>{title}</a>
      </h2>
      <p class="story-card__description">{description}</p>
      <p class="note">
        <NewsDate date={updated} site={site} />
      </p>
      {isLead && (
        <ul class="story-card__sections">
          {sections.map((section) => (
            <li key={section.slug}>
              <a href={section.path}>{section.title}</a>
              <HoldMark site={site} strings={strings} hold={section.hold} />{" "}
              <span>{section.description}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
