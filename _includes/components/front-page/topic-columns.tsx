import type { VNode } from "preact";
import type { TopicColumn } from "../../../src/model/front.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { BriefCard, StoryCard } from "../story-card/story-card.tsx";

/** More stories than this are too many beside one. */
const MANY = 8;

const BRIEFS = "front-page__briefs";

/** Stories in a column for each topic: the first with its description, the others as headlines. */
export function TopicColumns({
  columns,
  ...context
}: SiteProps & {
  readonly columns: readonly TopicColumn[];
  /** The year that readers expect. */
  readonly year: string;
}): VNode {
  return (
    <div class="front-page__row">
      {columns.map(({ topic, stories: [first, ...others] }) => (
        <section key={topic.path} class="front-page__topic">
          <h2 class="kicker">
            <a href={topic.path}>{topic.name}</a>
          </h2>
          {first && <StoryCard {...context} story={first} level={3} isUnderTopic />}
          {others.length > 0 && (
            <div class={others.length > MANY ? `${BRIEFS} ${BRIEFS}--many` : BRIEFS}>
              {others.map((story) => (
                <BriefCard key={story.slug} {...context} story={story} level={3} />
              ))}
            </div>
          )}
        </section>
      ))}
    </div>
  );
}
