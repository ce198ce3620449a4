import type { Site } from "../model/newsroom.ts";
import { urlOf } from "../links/site-address.ts";

/** What a page can be about. */
export type ThingName =
  "article" | "desk" | "page" | "person" | "place" | "publisher" | "source" | "topic" | "website";

/** The whole address of a page of this site. */
export function addressOf({ address }: Pick<Site, "address">, path: string): string {
  return urlOf(address, path);
}

/**
 * The IRI by which structured data know a thing again from page to page: the address of the page that is about it, and a
 * fragment. No slug holds an underscore, so it is never that of an anchor.
 */
export function identify(site: Pick<Site, "address">, path: string, name: ThingName): string {
  return `${addressOf(site, path)}#${name}_`;
}
