import type { VNode } from "preact";
import type { SectionTeaser, StoryTeaser } from "../../src/model/outline.ts";
import type { Part } from "../../src/model/paginate.ts";
import { namePart } from "../components/parts/name-part.ts";
import { Parts } from "../components/parts/parts.tsx";
import { StoryCard } from "../components/story-card/story-card.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** The front page: the newest story large, then the others by date; older ones on further pages. */
export function FrontPage({
  site,
  strings,
  path,
  items,
  leadSections,
  part,
}: SiteProps & {
  readonly path: string;
  readonly items: readonly StoryTeaser[];
  readonly leadSections: readonly SectionTeaser[];
  readonly part: Part;
}): VNode {
  const isFirst = part.number === 1;
  const lead = isFirst ? items[0] : undefined;
  const others = isFirst ? items.slice(1) : items;
  const { description } = site;
  const names = isFirst
    ? undefined
    : namePart({ title: strings.frontPage, description }, part, strings);
  return (
    <Page site={site} strings={strings} path={path} {...(names ?? { description })}>
      {names ? <h1>{names.title}</h1> : <p class="note">{description}</p>}
      {items.length === 0 && <p>{strings.noStories}</p>}
      {lead && <StoryCard site={site} strings={strings} story={lead} sections={leadSections} />}
      {others.length > 0 && (
        <section class="front-page__others" aria-label={strings.otherStories}>
          <h2 class="skip">{strings.otherStories}</h2>
          {others.map((story) => (
            <StoryCard key={story.slug} site={site} strings={strings} story={story} />
          ))}
        </section>
      )}
      <Parts strings={strings} part={part} />
    </Page>
  );
}
