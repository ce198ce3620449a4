import type { VNode } from "preact";
import { EmbargoMark } from "../../../_includes/components/article-head/embargo-mark.tsx";
import { formatCredit, listCredits } from "../../../_includes/components/article-head/credits.ts";
import { Body } from "../../../_includes/components/body/body.tsx";
import { CorrectionText } from "../../../_includes/components/correction/correction-text.tsx";
import { KeyPoints } from "../../../_includes/components/key-points/key-points.tsx";
import { PictureCaption } from "../../../_includes/components/picture/picture-caption.tsx";
import { Table } from "../../../_includes/components/table/table.tsx";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import { CitedWorks } from "../../../_includes/components/cited-works/cited-works.tsx";
import { listWorks } from "../../model/list-works.ts";
import type { Place } from "../../model/entities.ts";
import type { Picture, PictureFile } from "../../model/picture.ts";
import type {
  Block,
  CitedSource,
  Claim,
  Correction,
  Embargo,
  Section,
  Story,
} from "../../model/newsroom.ts";

import type { Update } from "../../model/updates.ts";

interface ContentProps extends SiteProps {
  readonly story: Story;
  /** The corrections of the story's own text, or of the section. */
  readonly corrections: readonly Correction[];
}

/** A story in feeds: its corrections, its key points, its opening, and a link to the whole story; one without sections is there whole, with its sources. */
export function StoryContent(props: ContentProps): VNode {
  const { strings, story } = props;
  return (
    <>
      <Preface {...props} embargo={story.embargo} />
      {story.hero && <FeedPicture site={props.site} strings={strings} picture={story.hero} />}
      <KeyPoints title={strings.keyPoints} keyPoints={story.keyPoints} />
      <Text {...props} blocks={story.opening} />
      <Credits {...props} />
      {story.sections.length > 0 || story.live ? (
        <WholeStory {...props} />
      ) : (
        story.sources.length > 0 && <Sources {...props} sources={story.sources} />
      )}
    </>
  );
}

/** A section in feeds: its corrections, its text, its sources, and a link to its story. */
export function SectionContent(props: ContentProps & { readonly section: Section }): VNode {
  const { section } = props;
  return (
    <>
      <Preface {...props} embargo={section.embargo} />
      <Text {...props} blocks={section.body} />
      <Credits {...props} />
      {section.sources.length > 0 && <Sources {...props} sources={section.sources} />}
      <WholeStory {...props} />
    </>
  );
}

/** An update in feeds: its corrections, its text, its sources, and a link to its story. */
export function UpdateContent(
  props: SiteProps & { readonly story: Story; readonly update: Update },
): VNode {
  const { story, update } = props;
  const { body, sources, corrections } = update;
  return (
    <>
      <Preface {...props} corrections={corrections} embargo={story.embargo} />
      <Text {...props} corrections={corrections} blocks={body} />
      {sources.length > 0 && <Sources {...props} sources={sources} />}
      <WholeStory {...props} corrections={corrections} />
    </>
  );
}

function Preface({
  site,
  strings,
  corrections,
  embargo,
}: ContentProps & { readonly embargo: Embargo | undefined }): VNode {
  return (
    <>
      {embargo && (
        <p>
          <EmbargoMark site={site} strings={strings} embargo={embargo} />
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
    </>
  );
}

function Text({
  site,
  strings,
  story,
  blocks,
}: ContentProps & { readonly blocks: readonly Block[] }): VNode {
  return (
    <>
      {blocks.filter(isOnce).map((block) => {
        if (block.kind === "map") return <Places strings={strings} places={block.places} />;
        if (block.kind === "chart") return <Table table={{ kind: "table", ...block.chart }} />;
        if (block.kind === "picture") {
          return <FeedPicture site={site} strings={strings} picture={block.picture} />;
        }
        return (
          <Body
            site={site}
            strings={strings}
            blocks={[block]}
            level={1}
            sectionBase={`${story.path}#`}
          />
        );
      })}
    </>
  );
}

/** What others did than those who wrote: feeds themselves have no place for it. */
function Credits({ story, strings }: ContentProps): VNode | null {
  const credits = listCredits(story.byline, strings).filter(({ label }) => label !== undefined);
  return credits.length === 0 ? null : <p>{credits.map(formatCredit).join(" · ")}</p>;
}

/** Whether a block is no repetition of the text, which without styles would be there twice. */
function isOnce({ kind }: Block): boolean {
  return kind !== "pull";
}

/** A picture as feed readers show it: a file that all of them know, at once. */
function FeedPicture({ site, strings, picture }: SiteProps & { readonly picture: Picture }): VNode {
  const file = findWidest(picture);
  return (
    <figure>
      <img
        src={file && `/${file.file}`}
        alt={picture.alt}
        width={file?.width}
        height={file?.height}
      />
      <PictureCaption site={site} strings={strings} picture={picture} />
    </figure>
  );
}

/** The largest JPEG file of a picture. */
export function findWidest({ files }: Picture): PictureFile | undefined {
  return files.findLast(({ kind }) => kind === "jpeg");
}

function WholeStory({ strings, story }: ContentProps): VNode {
  return (
    <p>
      {`${strings.wholeStory}: `}
      <a href={story.path}>{story.title}</a>
    </p>
  );
}

/** Feed readers show no styles, so a map is replaced by a list of its places. */
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
  site,
  strings,
  sources,
}: SiteProps & { readonly sources: readonly CitedSource[] }): VNode {
  return (
    <>
      <h2>{strings.sources}</h2>
      <ul>
        {sources.map(({ source, claims }) => (
          <li key={source.id}>
            <a href={source.path}>{source.name}</a>
            {` · ${strings.sourceKinds[source.kind].one}`}
            {source.country !== undefined && `, ${source.country}`}
            <Works site={site} claims={claims} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What of a source is cited, each once. */
function Works({
  site,
  claims,
}: Pick<SiteProps, "site"> & { readonly claims: readonly Claim[] }): VNode | null {
  const works = listWorks(claims);
  if (works.length === 0) return null;
  return <CitedWorks site={site} entries={works.map((work) => ({ work }))} hasIds={false} />;
}
