import type { VNode } from "preact";
import type { SectionInStory } from "../../src/model/site-pages.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { Byline } from "../components/article-head/byline.tsx";
import { EmbargoMark } from "../components/article-head/embargo-mark.tsx";
import { labelKind } from "../components/article-head/kind-label.ts";
import { Body } from "../components/body/body.tsx";
import { Corrections } from "../components/correction/corrections.tsx";
import { fillIn } from "../components/fill-in.ts";
import { Names } from "../components/names/names.tsx";
import { Pager, type PagerLink } from "../components/pager/pager.tsx";
import { findFirstPicture } from "../components/picture/first-picture.ts";
import { Share } from "../components/share/share.tsx";
import { SourceList } from "../components/source-list/source-list.tsx";
import { LateStyles, Page, type SiteProps } from "./page.tsx";

/** A section's own page: its story, its position in it, and its neighbours. */
export function SectionPage({ site, strings, ...place }: SiteProps & SectionInStory): VNode {
  const { story, section, position } = place;
  const { slug, path, title, description, body, people, places, sources } = section;
  const part = fillIn(strings.partOf, { position, total: story.sections.length });
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
      <article>
        <ArticleHead
          kicker={
            <>
              <a href={story.path}>{story.title}</a>
              {` · ${part}`}
              {kind !== undefined && ` · ${kind}`}
              <EmbargoMark site={site} strings={strings} embargo={section.embargo} />
            </>
          }
          title={title}
          description={description}
        >
          <Byline site={site} strings={strings} article={section} byline={story.byline} />
        </ArticleHead>
        <Corrections
          site={site}
          strings={strings}
          corrections={story.corrections.filter((each) => each.section?.slug === slug)}
        />
        <div class="story__text" id="text_" tabIndex={-1}>
          <Body
            site={site}
            strings={strings}
            blocks={body}
            level={1}
            sectionBase={`${story.path}#`}
            firstPicture={findFirstPicture([body])}
          />
          <LateStyles />
          {people.length + places.length > 0 && (
            <Names strings={strings} people={people} places={places} />
          )}
          {sources.length > 0 && <SourceList site={site} strings={strings} sources={sources} />}
          <Share site={site} strings={strings} path={path} title={title} />
        </div>
      </article>
      <Pager label={strings.parts} links={listSteps(place, strings)} />
    </Page>
  );
}

function listSteps(
  { story, previous, next }: SectionInStory,
  strings: SiteProps["strings"],
): readonly PagerLink[] {
  return [
    ...(previous ? [{ ...previous, label: strings.previous, rel: "prev" as const }] : []),
    { label: strings.wholeStory, title: story.title, path: story.path },
    ...(next ? [{ ...next, label: strings.next, rel: "next" as const }] : []),
  ];
}
