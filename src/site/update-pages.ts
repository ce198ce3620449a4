import { createHash } from "node:crypto";
import type { Story } from "../model/newsroom.ts";
import type { SitePage } from "../model/site-pages.ts";
import type { UpdatePageLink } from "../model/updates.ts";

/** A permanent page of a live story's updates. */
export type UpdatesSitePage = Extract<SitePage, { readonly kind: "updates" }>;

/** The permanent pages of a story's updates, oldest first; each has only what it shows, so that another update leaves most as they are. */
export function listUpdatePages(story: Story): readonly UpdatesSitePage[] {
  const { live, path, permanentPath, title, kind, topics, byline, published, embargo } = story;
  if (live === undefined) return [];
  const { order, pages } = live;
  const start = pages[0]?.updates[0]?.at ?? published;
  const own = {
    path,
    permanentPath,
    title,
    kind,
    topics,
    byline,
    published,
    embargo,
    order,
    start,
  };
  return pages.map((page, index) => ({
    kind: "updates",
    path: page.path,
    story: own,
    page,
    previous: linkTo(pages[index - 1]),
    next: linkTo(pages[index + 1]),
  }));
}

/** No more of a neighbour than its address. */
function linkTo(page: UpdatePageLink | undefined): UpdatePageLink | undefined {
  return page && { number: page.number, path: page.path };
}

/** SHA-256 of all that a page of updates shows of its story. */
export function digestUpdates(page: UpdatesSitePage): string {
  return createHash("sha256").update(JSON.stringify(page)).digest("hex");
}
