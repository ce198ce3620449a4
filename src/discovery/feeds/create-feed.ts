import { fillIn } from "../../../_includes/components/fill-in.ts";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import { urlOf } from "../../links/site-address.ts";
import { nameOfFeed } from "./feed-files.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** The page that a feed is for: the front page, a story or a topic. */
export interface FeedSubject {
  readonly path: string;
  /** Its first address. */
  readonly permanentPath: string;
  /** Undefined for the whole site, whose name is used. */
  readonly title: string | undefined;
  readonly description: string;
}

/** Creates a feed from its page, its entries, and the site's data. */
export function createFeed(
  { path, permanentPath, title, description }: FeedSubject,
  entries: readonly FeedEntry[],
  { site, strings }: SiteProps,
): Feed {
  const { name, language, licence } = site;
  return {
    // Different from the page's address, which is the id of the story's entry.
    id: urlOf(site.address, permanentPath + nameOfFeed("atom")),
    path,
    address: urlOf(site.address, path),
    title: title === undefined ? name : `${title} – ${name}`,
    description,
    language,
    rights: { text: fillIn(strings.licence, { name: licence.name }), address: licence.address },
    entries,
  };
}
