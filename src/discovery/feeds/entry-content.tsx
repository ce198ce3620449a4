import type { VNode } from "preact";
import { createElement } from "preact";
import { HoldMark } from "../../../_includes/components/article-head/hold-mark.tsx";
import { CorrectionText } from "../../../_includes/components/correction/correction-text.tsx";
import { PostCard } from "../../../_includes/components/post/post.tsx";
import { Timeline } from "../../../_includes/components/timeline/timeline.tsx";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import type { Block, CitedSource, Section, Story } from "../../content/newsroom.ts";

/** A section as feeds give it: what was wrong in it, its text, its sources, and the way to its story. */
export function EntryContent({
  site,
  strings,
  story,
  section,
}: SiteProps & { readonly story: Story; readonly section: Section }): VNode {
  const corrections = story.corrections.filter((each) => each.section?.slug === section.slug);
  return (
    <>
      {section.hold && (
        <p>
          <HoldMark site={site} strings={strings} hold={section.hold} />
        </p>
      )}
      {corrections.map((correction) => (
        <CorrectionText
          key={correction.html}
          site={site}
          strings={strings}
          correction={correction}
        />
      ))}
      {section.body.map((block) => (
        <EntryBlock site={site} strings={strings} block={block} sectionBase={`${story.path}#`} />
      ))}
      {section.sources.length > 0 && <Sources strings={strings} sources={section.sources} />}
      <p>
        {`${strings.wholeStory}: `}
        <a href={story.path}>{story.title}</a>
      </p>
    </>
  );
}

function EntryBlock({
  site,
  strings,
  block,
  sectionBase,
}: SiteProps & { readonly block: Block; readonly sectionBase: string }): VNode {
  switch (block.kind) {
    case "html":
      return <div dangerouslySetInnerHTML={{ __html: block.html }} />;
    case "heading":
      return createElement(`h${Math.min(6, block.level)}`, {
        dangerouslySetInnerHTML: { __html: block.html },
      });
    case "post":
      return <PostCard site={site} strings={strings} post={block.post} />;
    case "timeline":
      return (
        <Timeline
          site={site}
          strings={strings}
          timeline={block.timeline}
          sectionBase={sectionBase}
        />
      );
    case "map":
      return (
        <>
          <p>{strings.map}</p>
          <ul>
            {block.places.map(({ id, name, path }) => (
              <li key={id}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      );
  }
}

function Sources({
  strings,
  sources,
}: Pick<SiteProps, "strings"> & { readonly sources: readonly CitedSource[] }): VNode {
  return (
    <>
      <h2>{strings.sources}</h2>
      <ul>
        {sources.map(({ source }) => (
          <li key={source.id}>
            <a href={source.path}>{source.name}</a>
            {` · ${strings.sourceKinds[source.kind].one}`}
            {source.country !== undefined && `, ${source.country}`}
          </li>
        ))}
      </ul>
    </>
  );
}
