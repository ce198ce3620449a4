import type { VNode } from "preact";
import type { StoryTeaser } from "../../../src/model/outline.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { EmbargoMark } from "../article-head/embargo-mark.tsx";
import { Status, formatMarks } from "../article-head/status.tsx";
import { formatYear } from "../news-date/format-date.ts";
import { NewsDate } from "../news-date/news-date.tsx";

/** Headlines with more letters than this are set smaller. */
const LONG_TITLE = 70;

type CardProps = SiteProps & {
  readonly story: StoryTeaser;
  /** Of its headline. */
  readonly level?: 2 | 3;
  /** The date of its last change, or another one. */
  readonly date?: StoryTeaser["updated"];
  /** The year that readers expect, which dates in it leave out; in the site's zone. */
  readonly year?: string;
  /** Whether the topic's name is above it already. */
  readonly isUnderTopic?: boolean;
};

/** A story among others: its topic and status, headline, description and date. */
export function StoryCard({ site, strings, isUnderTopic = false, ...card }: CardProps): VNode {
  const { story, date = story.updated, year } = card;
  const { topics, status, kind, embargo } = story;
  const shown = { topics: isUnderTopic ? [] : topics, status, kind, embargo };
  const hasStatus =
    shown.topics.length > 0 || formatMarks(story, strings) !== "" || embargo !== undefined;
  return (
    <article class={story.title.length > LONG_TITLE ? "story-card story-card--long" : "story-card"}>
      {hasStatus && (
        <p class="kicker">
          <Status site={site} strings={strings} story={shown} />
        </p>
      )}
      <Headline {...card} />
      <p class="story-card__description">{story.description}</p>
      <p class="note">
        <NewsDate date={date} site={site} isShort={formatYear(date, site) === year} />
      </p>
    </article>
  );
}

/** A story among its topic's others: its headline, date and status. */
export function BriefCard({ site, strings, ...card }: CardProps): VNode {
  const { story, date = story.updated, year } = card;
  const marks = formatMarks(story, strings);
  return (
    <article class="story-card">
      <Headline {...card} />
      <p class="note">
        <NewsDate date={date} site={site} isShort={formatYear(date, site) === year} />
        {marks !== "" && (
          <>
            {" "}
            <span class="story-card__status">{marks}</span>
          </>
        )}
        <EmbargoMark site={site} strings={strings} embargo={story.embargo} />
      </p>
    </article>
  );
}

function Headline({
  story: { path, title },
  level = 2,
}: Pick<CardProps, "story" | "level">): VNode {
  const Level = `h${level}` as const;
  return (
    <Level>
      <a href={path}>{title}</a>
    </Level>
  );
}
