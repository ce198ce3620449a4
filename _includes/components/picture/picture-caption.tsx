import type { ComponentChildren, VNode } from "preact";
import type { Picture } from "../../../src/model/picture.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillIn } from "../fill-in.ts";
import { NewsDate } from "../news-date/news-date.tsx";

/** What a picture shows, who made it, when, and its source. */
export function PictureCaption({
  site,
  strings,
  picture: { caption, credit, taken, citation },
  children,
}: SiteProps & {
  readonly picture: Picture;
  /** What belongs to the page alone; a feed has nothing here. */
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <figcaption class="note">
      {caption !== undefined && `${caption} `}
      {fillIn(strings.pictureCredit, { credit })}
      {taken && (
        <>
          {" · "}
          <NewsDate date={taken} site={site} isShort />
        </>
      )}
      {citation !== "" && <span dangerouslySetInnerHTML={{ __html: citation }} />}
      {children}
    </figcaption>
  );
}
