import type { VNode } from "preact";
import type { NewsDate } from "../../../src/model/news-date.ts";
import type { Block, Story } from "../../../src/model/newsroom.ts";
import type { LiveCoverage, LiveStory, Update } from "../../../src/model/updates.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { Body } from "../body/body.tsx";
import { linkFirstMentions } from "../body/link-first-mentions.ts";
import { CorrectionText } from "../correction/correction-text.tsx";
import { formatShortDate, formatTime } from "../news-date/format-date.ts";

/** Updates in the order in which a page shows them, each with its time, which leads to its permanent place. */
export function Updates({
  site,
  strings,
  updates,
  story,
  bodies,
}: SiteProps & {
  readonly updates: readonly Update[];
  readonly story: Pick<Story | LiveStory, "path">;
  /** The text of each, where other texts are on the page too. */
  readonly bodies?: readonly (readonly Block[])[];
}): VNode {
  const texts = bodies ?? linkFirstMentions(updates.map(({ body }) => body));
  return (
    <section aria-label={strings.live.updates}>
      {updates.map((update, index) => (
        <UpdateArticle
          key={update.id}
          site={site}
          strings={strings}
          update={update}
          body={texts[index] ?? update.body}
          before={updates[index - 1]}
          sectionBase={`${story.path}#`}
        />
      ))}
    </section>
  );
}

function UpdateArticle({
  site,
  strings,
  update: { id, path, at, title, corrections },
  body,
  before,
  sectionBase,
}: SiteProps & {
  readonly update: Update;
  readonly body: readonly Block[];
  /** The update above; the day of this one is shown where that is of another. */
  readonly before: Update | undefined;
  readonly sectionBase: string;
}): VNode {
  return (
    <article class="story-section" id={id}>
      <h2>
        <a class="update" href={path}>
          <time dateTime={at.iso}>{nameTime(at, before?.at, site)}</time>
        </a>
        {title !== undefined && (
          <>
            {" "}
            <span dangerouslySetInnerHTML={{ __html: title }} />
          </>
        )}
      </h2>
      <Body site={site} strings={strings} blocks={body} level={2} sectionBase={sectionBase} />
      {corrections.map((correction) => (
        <CorrectionText
          key={correction.html}
          site={site}
          strings={strings}
          correction={correction}
        />
      ))}
    </article>
  );
}

/** The time of an update, with its day where none of the same day is above it. */
function nameTime(
  at: NewsDate,
  before: NewsDate | undefined,
  site: SiteProps["site"],
): string | undefined {
  return before ? formatTime(at, before, site) : formatShortDate(at, site);
}

/** The key updates of a live story, newest first; nothing where there are none. */
export function KeyUpdates({
  site,
  strings,
  updates,
}: SiteProps & { readonly updates: LiveCoverage["key"] }): VNode | null {
  if (updates.length === 0) return null;
  return (
    <section class="story-section">
      <h2>{strings.live.key}</h2>
      <ul>
        {updates.map(({ id, path, name, at }, index) => (
          <li key={id}>
            <time dateTime={at.iso}>{nameTime(at, updates[index - 1]?.at, site)}</time>{" "}
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
