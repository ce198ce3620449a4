import type { VNode } from "preact";
import type { Story } from "../../src/content/newsroom.ts";
import { StoryCard } from "../components/story-card/story-card.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** The front page: the newest story large, then the others by date. */
export function FrontPage({
  site,
  strings,
  stories,
}: SiteProps & { readonly stories: readonly Story[] }): VNode {
  const [lead, ...others] = stories;
  return (
    <Page site={site} strings={strings} path="/" description={site.description}>
      {lead === undefined ? (
        <p>{strings.noStories}</p>
      ) : (
        <StoryCard site={site} strings={strings} story={lead} isLead />
      )}
      {others.length > 0 && (
        <section class="front-page__others" aria-label={strings.otherStories}>
          {others.map((story) => (
            <StoryCard key={story.slug} site={site} strings={strings} story={story} />
          ))}
        </section>
      )}
    </Page>
  );
}
