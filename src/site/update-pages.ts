import { createHash } from "node:crypto";
import type { Story } from "../model/newsroom.ts";
import type { SitePage } from "../model/site-pages.ts";

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
  return pages.map((page) => ({
    kind: "updates",
    path: page.path,
    story: own,
    page,
    hasNext: page.number < pages.length,
  }));
}

/** SHA-256 of all that a page of updates shows of its story. */
export function digestUpdates(page: UpdatesSitePage): string {
  return createHash("sha256").update(JSON.stringify(page)).digest("hex");
}
