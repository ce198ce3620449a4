import type { VNode } from "preact";
import { HoldMark } from "../../../_includes/components/article-head/hold-mark.tsx";
import { Body } from "../../../_includes/components/body/body.tsx";
import { CorrectionText } from "../../../_includes/components/correction/correction-text.tsx";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import type { Place } from "../../content/entities.ts";
import type { CitedSource, Section, Story } from "../../content/newsroom.ts";

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
      {section.body.map((block) =>
        block.kind === "map" ? (
          <Places strings={strings} places={block.places} />
        ) : (
          <Body
            site={site}
            strings={strings}
            blocks={[block]}
            level={1}
            sectionBase={`${story.path}#`}
          />
        ),
      )}
      {section.sources.length > 0 && <Sources strings={strings} sources={section.sources} />}
      <p>
        {`${strings.wholeStory}: `}
        <a href={story.path}>{story.title}</a>
      </p>
    </>
  );
}

/** Without styles a map is nothing to look at, so its places stand in a list. */
function Places({
  strings,
  places,
}: Pick<SiteProps, "strings"> & { readonly places: readonly Place[] }): VNode {
  return (
    <>
      <p>{strings.map}</p>
      <ul>
        {places.map(({ id, name, path }) => (
          <li key={id}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
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
