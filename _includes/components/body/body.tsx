import type { VNode } from "preact";
import { createElement } from "preact";
import type { Block } from "../../../src/model/newsroom.ts";
import type { Picture as PictureValue } from "../../../src/model/picture.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { Aside } from "../aside/aside.tsx";
import { Chart } from "../chart/chart.tsx";
import { Claim } from "../claim/claim.tsx";
import { fillIn } from "../fill-in.ts";
import { Footnotes } from "../footnotes/footnotes.tsx";
import { LocatorMap } from "../locator-map/locator-map.tsx";
import { Picture } from "../picture/picture.tsx";
import { PostCard } from "../post/post.tsx";
import { Pull } from "../pull/pull.tsx";
import { Table } from "../table/table.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { Video } from "../video/video.tsx";

/** An article's blocks; `level` is that of the heading above them. */
export function Body({
  site,
  strings,
  blocks,
  level,
  sectionBase,
  firstPicture,
}: SiteProps & {
  readonly blocks: readonly Block[];
  readonly level: 1 | 2;
  /** Prefix of a link to a section, before its slug: `#`, or the address of the story and `#`. */
  readonly sectionBase: string;
  /** The first picture of the page, where it may have any. */
  readonly firstPicture?: PictureValue | undefined;
}): VNode {
  return (
    <>
      {blocks.map((block) => {
        switch (block.kind) {
          case "html":
            return <div class="prose" dangerouslySetInnerHTML={{ __html: block.html }} />;
          case "heading":
            return createElement(`h${Math.min(6, block.level + level - 1)}`, {
              id: block.id,
              dangerouslySetInnerHTML: { __html: block.html },
            });
          case "table":
            return <Table table={block} />;
          case "chart":
            return <Chart strings={strings} chart={block.chart} />;
          case "video":
            return <Video strings={strings} video={block.video} />;
          case "pull":
            return <Pull html={block.html} />;
          case "aside":
            return <Aside aside={block} level={level === 1 ? 2 : 3} />;
          case "claim":
            return <Claim strings={strings} claim={block} level={level === 1 ? 2 : 3} />;
          case "footnotes":
            return <Footnotes strings={strings} footnotes={block.footnotes} />;
          case "picture":
            return (
              <Picture
                site={site}
                strings={strings}
                picture={block.picture}
                hasSwitch={block.picture === firstPicture}
              />
            );
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
              <LocatorMap
                map={block.map}
                title={strings.map}
                credit={strings.mapCredit}
                level={level === 1 ? 2 : 3}
                description={fillIn(strings.mapDescription, {
                  places: block.places.map(({ name }) => name).join(", "),
                })}
                places={block.places.map(({ id, name, path }) => ({ id, name, href: path }))}
              />
            );
        }
      })}
    </>
  );
}
