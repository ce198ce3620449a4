import type { VNode } from "preact";
import type { SectionTeaser, StoryTeaser } from "../../../src/model/outline.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { EmbargoMark } from "../article-head/embargo-mark.tsx";
import { Status } from "../article-head/status.tsx";
import { NewsDate } from "../news-date/news-date.tsx";

/** A story in a list, with the date of its last change or another one; with its sections it is the large lead. */
export function StoryCard({
  site,
  strings,
  story,
  sections,
  date = story.updated,
}: SiteProps & {
  readonly story: StoryTeaser;
  readonly sections?: readonly SectionTeaser[];
  readonly date?: StoryTeaser["updated"];
}): VNode {
  const { path, title, description } = story;
  return (
    <article class={sections ? "story-card story-card--lead" : "story-card"}>
      <p class="kicker">
        <Status site={site} strings={strings} story={story} />
      </p>
      <h2>
        <a href={path}>{title}</a>
      </h2>
      <p class="story-card__description">{description}</p>
      <p class="note">
        <NewsDate date={date} site={site} />
      </p>
      {sections && sections.length > 0 && (
        <ul class="story-card__sections">
          {sections.map((section) => (
            <li key={section.slug}>
              <a href={section.path}>{section.title}</a>
              <EmbargoMark site={site} strings={strings} embargo={section.embargo} />{" "}
              <span>{section.description}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
