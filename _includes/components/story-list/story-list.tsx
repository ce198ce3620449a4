import type { VNode } from "preact";
import type { StoryTeaser } from "../../../src/model/outline.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { StoryCard } from "../story-card/story-card.tsx";

/** A list of stories, each with its date of publication or of its last change; a text where there is none. */
export function StoryList({
  site,
  strings,
  stories,
  shows = "published",
  isUnderTopic = false,
}: SiteProps & {
  readonly stories: readonly StoryTeaser[];
  readonly shows?: "published" | "updated";
  /** Whether the page is that of their topic. */
  readonly isUnderTopic?: boolean;
}): VNode {
  if (stories.length === 0) return <p>{strings.noStories}</p>;
  return (
    <section class="story-list" aria-label={strings.stories}>
      <h2 class="skip">{strings.stories}</h2>
      {stories.map((story) => (
        <StoryCard
          key={story.slug}
          site={site}
          strings={strings}
          story={story}
          date={story[shows]}
          isUnderTopic={isUnderTopic}
        />
      ))}
    </section>
  );
}
