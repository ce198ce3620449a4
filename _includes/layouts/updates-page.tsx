import type { VNode } from "preact";
import type { UpdatePageLink, UpdatesInStory } from "../../src/model/updates.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { EmbargoMark } from "../components/article-head/embargo-mark.tsx";
import { labelKind } from "../components/article-head/kind-label.ts";
import { fillIn } from "../components/fill-in.ts";
import { Names } from "../components/names/names.tsx";
import { Pager, type PagerLink } from "../components/pager/pager.tsx";
import { SourceList } from "../components/source-list/source-list.tsx";
import { nameUpdates } from "../components/update/name-updates.ts";
import { orderUpdates } from "../components/update/order-updates.ts";
import { Updates } from "../components/update/update.tsx";
import { LateStyles, Page, type SiteProps } from "./page.tsx";

/** A permanent page of a live story's updates. */
export function UpdatesPage({ site, strings, ...place }: SiteProps & UpdatesInStory): VNode {
  const { story, page } = place;
  const { path, updates, people, places, sources } = page;
  const { title, description } = nameUpdates(place, strings);
  const kind = labelKind(story.kind, strings);
  return (
    <Page
      site={site}
      strings={strings}
      path={path}
      title={`${title} – ${story.title}`}
      description={description}
      start="text_"
    >
      <ArticleHead
        kicker={
          <>
            <a href={story.path}>{story.title}</a>
            {kind !== undefined && ` · ${kind}`}
            <EmbargoMark site={site} strings={strings} embargo={story.embargo} />
          </>
        }
        title={title}
      />
      <div class="story__text" id="text_" tabIndex={-1}>
        <Updates
          site={site}
          strings={strings}
          updates={orderUpdates(updates, story.order)}
          story={story}
        />
        <LateStyles />
        {people.length + places.length > 0 && (
          <Names strings={strings} people={people} places={places} />
        )}
        {sources.length > 0 && <SourceList site={site} strings={strings} sources={sources} />}
      </div>
      <Pager label={strings.pages} links={listSteps(place, strings)} />
    </Page>
  );
}

/** Only a page that is not there yet changes these links. */
function listSteps(
  { story, previous, next }: UpdatesInStory,
  strings: SiteProps["strings"],
): readonly PagerLink[] {
  const linkTo = (page: UpdatePageLink, label: string, rel: "prev" | "next"): PagerLink => {
    return { label, title: fillIn(strings.page, { number: page.number }), path: page.path, rel };
  };
  return [
    ...(previous ? [linkTo(previous, strings.live.older, "prev")] : []),
    { label: strings.wholeStory, title: story.title, path: story.path },
    ...(next ? [linkTo(next, strings.live.newer, "next")] : []),
  ];
}
