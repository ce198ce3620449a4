import type { SitePage } from "../../model/site-pages.ts";
import { FEED_FILES, type FeedFileKind } from "./feed-files.ts";

/** A feed that a page links to. */
export interface FeedLink extends Pick<FeedFileKind, "format" | "type"> {
  /** Address on this site. */
  readonly path: string;
}

/** The feeds of a page: the story's own on its pages, then those of the whole site; each set with Atom first. */
export function listFeeds(page: SitePage): readonly FeedLink[] {
  const site = listFeedsAt("/");
  if (page.kind === "story") return [...listFeedsAt(page.path), ...site];
  if (page.kind === "section" || page.kind === "updates")
    return [...listFeedsAt(page.story.path), ...site];
  return site;
}

/** The feeds in the folder of a page: `/`, `/stories/<slug>/` or `/topics/<id>/`. */
export function listFeedsAt(path: string): readonly FeedLink[] {
  return FEED_FILES.map(({ format, type, name }) => ({ format, type, path: `${path}${name}` }));
}
