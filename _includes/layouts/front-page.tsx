import type { VNode } from "preact";
import type { FrontTiers, LeadTeaser } from "../../src/model/front.ts";
import type { StoryTeaser } from "../../src/model/outline.ts";
import type { Part } from "../../src/model/paginate.ts";
import { Breaking } from "../components/breaking/breaking.tsx";
import { LeadStory } from "../components/front-page/lead-story.tsx";
import { TopicColumns } from "../components/front-page/topic-columns.tsx";
import { formatYear } from "../components/news-date/format-date.ts";
import { namePart } from "../components/parts/name-part.ts";
import { Parts } from "../components/parts/parts.tsx";
import { StoryCard } from "../components/story-card/story-card.tsx";
import { StoryList } from "../components/story-list/story-list.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** The front page: its stories in tiers; older ones in a list on further pages. */
export function FrontPage({
  site,
  strings,
  path,
  items,
  tiers,
  part,
}: SiteProps & {
  readonly path: string;
  readonly items: readonly StoryTeaser[];
  readonly tiers?: FrontTiers;
  readonly part: Part;
}): VNode {
  const { description } = site;
  const names = tiers
    ? undefined
    : namePart({ title: strings.frontPage, description }, part, strings);
  return (
    <Page site={site} strings={strings} path={path} {...(names ?? { description })}>
      {names && <h1>{names.title}</h1>}
      {tiers ? (
        <Tiers site={site} strings={strings} tiers={tiers} />
      ) : (
        <StoryList site={site} strings={strings} stories={items} shows="updated" />
      )}
      <Parts strings={strings} part={part} />
    </Page>
  );
}

function Tiers({
  site,
  strings,
  tiers: { breaking, lead, seconds, columns },
}: SiteProps & { readonly tiers: FrontTiers }): VNode {
  return (
    <>
      {breaking && <Breaking strings={strings} breaking={breaking} />}
      {lead ? (
        <StoryTiers
          site={site}
          strings={strings}
          lead={lead}
          seconds={seconds}
          columns={columns}
          year={formatYear(lead.story.updated, site)}
        />
      ) : (
        <p>{strings.noStories}</p>
      )}
    </>
  );
}

function StoryTiers({
  site,
  strings,
  lead,
  seconds,
  columns,
  year,
}: SiteProps &
  Pick<FrontTiers, "seconds" | "columns"> & {
    readonly lead: LeadTeaser;
    /** The year that readers expect. */
    readonly year: string;
  }): VNode {
  return (
    <>
      <div class="front-page__tier">
        <LeadStory site={site} strings={strings} lead={lead} />
      </div>
      {seconds.length > 0 && (
        <section class="front-page__tier front-page__tier--ruled" aria-label={strings.otherStories}>
          <div class="front-page__row front-page__seconds">
            {seconds.map((story) => (
              <StoryCard key={story.slug} site={site} strings={strings} story={story} year={year} />
            ))}
          </div>
        </section>
      )}
      {columns.length > 0 && (
        <div class="front-page__tier">
          <TopicColumns site={site} strings={strings} columns={columns} year={year} />
        </div>
      )}
    </>
  );
}
