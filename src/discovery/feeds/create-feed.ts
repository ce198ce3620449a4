import { fillIn } from "../../../_includes/components/fill-in.ts";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import { urlOf } from "../../links/site-address.ts";
import { nameOfFeed } from "./feed-files.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** What a feed goes with: the front page, a story or a topic. */
export interface FeedSubject {
  readonly path: string;
  /** The address that it had first. */
  readonly permanentPath: string;
  /** Undefined for the whole site, which bears its own name. */
  readonly title: string | undefined;
  readonly description: string;
}

/** Puts a feed together: what it goes with, its entries, and what all feeds of a site have in common. */
export function createFeed(
  { path, permanentPath, title, description }: FeedSubject,
  entries: readonly FeedEntry[],
  { site, strings }: SiteProps,
): Feed {
  const { name, language, licence } = site;
  return {
    // Not the page's own address, which names the story's entry.
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
