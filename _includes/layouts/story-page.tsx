import type { VNode } from "preact";
import type { Section, Story } from "../../src/model/newsroom.ts";
import type { LiveCoverage, Update } from "../../src/model/updates.ts";
import type { Picture } from "../../src/model/picture.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { Byline } from "../components/article-head/byline.tsx";
import { EmbargoMark } from "../components/article-head/embargo-mark.tsx";
import { Status } from "../components/article-head/status.tsx";
import { Body } from "../components/body/body.tsx";
import { linkFirstMentions } from "../components/body/link-first-mentions.ts";
import { Contents } from "../components/contents/contents.tsx";
import { Corrections } from "../components/correction/corrections.tsx";
import { fillIn } from "../components/fill-in.ts";
import { KeyPoints } from "../components/key-points/key-points.tsx";
import { SectionTime } from "../components/news-date/section-time.tsx";
import { Names } from "../components/names/names.tsx";
import { findFirstPicture } from "../components/picture/first-picture.ts";
import { Picture as PictureFigure } from "../components/picture/picture.tsx";
import { Share } from "../components/share/share.tsx";
import { SourceList } from "../components/source-list/source-list.tsx";
import { orderUpdates } from "../components/update/order-updates.ts";
import { KeyUpdates, Updates } from "../components/update/update.tsx";
import { LateStyles, Page, type SiteProps } from "./page.tsx";

/** A whole story: its head, opening, sections in order, and closing parts; one without sections has its key points before its text. */
export function StoryPage({
  site,
  strings,
  story,
  others,
}: SiteProps & {
  readonly story: Story;
  /** Related stories, at most three. */
  readonly others: readonly Pick<Story, "title" | "path">[];
}): VNode {
  const { path, title, description, hero, sections, live } = story;
  const { people, places, sources } = live?.latest ?? story;
  const updates = orderUpdates(live?.latest.updates ?? [], live?.order ?? "newest");
  const firstPicture = findFirst(story);
  const context = { site, strings, sectionBase: "#", firstPicture };
  const parts = [...sections, ...updates];
  const texts = [story.opening, ...parts.map(({ body }) => body), story.closing];
  const [opening = [], ...bodies] = linkFirstMentions(texts);
  return (
    <Page
      site={site}
      strings={strings}
      path={path}
      title={title}
      description={description}
      start="text_"
    >
      <article>
        <ArticleHead
          kicker={<Status site={site} strings={strings} story={story} />}
          title={title}
          description={description}
        >
          <Byline
            site={site}
            strings={strings}
            article={live ? { ...story, words: live.latest.words } : story}
            byline={story.byline}
            changed={sections.filter(({ updated }) => updated.instant === story.updated.instant)}
          />
        </ArticleHead>
        <Corrections {...context} corrections={story.corrections.filter(({ update }) => !update)} />
        <div class="story__text" id="text_" tabIndex={-1}>
          {sections.length > 0 && <Body {...context} blocks={opening} level={1} />}
          {sections.length > 0 && hero && <Hero {...context} hero={hero} />}
          <div class={sections.length > 0 ? "story-section" : undefined}>
            <KeyPoints title={strings.keyPoints} keyPoints={story.keyPoints} />
            {sections.length > 0 && <Contents site={site} title={strings.contents} story={story} />}
          </div>
          {sections.length === 0 && !(live && opening.length === 0) && (
            <div class="story-section">
              {hero && <Hero {...context} hero={hero} />}
              <Body {...context} blocks={opening} level={1} />
            </div>
          )}
          {sections.map((section, index) => (
            <StorySection
              key={section.slug}
              site={site}
              strings={strings}
              section={section}
              day={story.updated}
              body={bodies[index] ?? section.body}
              firstPicture={firstPicture}
              part={fillIn(strings.partOf, { position: index + 1, total: sections.length })}
            />
          ))}
          {live && (
            <Live {...context} story={story} live={live} updates={updates} bodies={bodies} />
          )}
          <LateStyles />
          <Body {...context} blocks={bodies.at(-1) ?? story.closing} level={1} />
          {people.length + places.length > 0 && (
            <Names strings={strings} people={people} places={places} />
          )}
          <SourceList site={site} strings={strings} sources={sources} />
          <Share site={site} strings={strings} path={path} title={title} />
        </div>
      </article>
      {others.length > 0 && (
        <nav class="pager" aria-labelledby="next_">
          <h2 id="next_">{strings.furtherReading}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.path}>
                <a href={other.path}>{other.title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Page>
  );
}

/** The updates of a live story: the key ones, the newest, and the way to those before them. */
function Live({
  site,
  strings,
  story,
  live,
  updates,
  bodies,
}: SiteProps & {
  readonly story: Story;
  readonly live: LiveCoverage;
  readonly updates: readonly Update[];
  readonly bodies: readonly Story["opening"][];
}): VNode {
  const { older } = live.latest;
  const link = older && (
    <p>
      <a href={older.path}>{strings.live.older}</a>
    </p>
  );
  return (
    <>
      <KeyUpdates site={site} strings={strings} updates={live.key} />
      {live.order === "oldest" && link}
      <Updates site={site} strings={strings} updates={updates} story={story} bodies={bodies} />
      {live.order === "newest" && link}
    </>
  );
}

/** The first picture that a reader comes to: the hero comes behind the opening of a story with sections, and before the text of another. */
function findFirst({ hero, opening, sections, closing }: Story): Picture | undefined {
  const bodies = [...sections.map(({ body }) => body), closing];
  if (sections.length === 0) return findFirstPicture([opening, ...bodies], hero);
  return findFirstPicture([opening]) ?? findFirstPicture(bodies, hero);
}

function Hero({
  hero,
  firstPicture,
  ...context
}: SiteProps & { readonly hero: Picture; readonly firstPicture: Picture | undefined }): VNode {
  return <PictureFigure {...context} picture={hero} hasSwitch={hero === firstPicture} />;
}

function StorySection({
  site,
  strings,
  section,
  day,
  body,
  firstPicture,
  part,
}: SiteProps & {
  readonly section: Section;
  /** Of the story's last change. */
  readonly day: Section["updated"];
  readonly body: Section["body"];
  readonly firstPicture: Picture | undefined;
  readonly part: string;
}): VNode {
  const { slug, path, title } = section;
  return (
    <section class="story-section">
      <p class="kicker">
        <a href={path}>{part}</a>
        <SectionTime date={section.updated} day={day} site={site} />
        <EmbargoMark site={site} strings={strings} embargo={section.embargo} />
      </p>
      <h2 id={slug}>
        <a href={`#${slug}`}>{title}</a>
      </h2>
      <Body
        site={site}
        strings={strings}
        blocks={body}
        level={2}
        sectionBase="#"
        firstPicture={firstPicture}
      />
    </section>
  );
}
