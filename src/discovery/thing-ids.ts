import type { Site } from "../model/newsroom.ts";
import { urlOf } from "../links/site-address.ts";

/** What a page can be about. */
export type ThingName =
  "article" | "desk" | "page" | "person" | "place" | "publisher" | "source" | "topic" | "website";

/** The whole address of a page of this site. */
export function addressOf({ address }: Pick<Site, "address">, path: string): string {
  return urlOf(address, path);
}

/** The IRI of a thing in structured data, the same on all pages: the address of its own page, and a fragment. Slugs have no underscore, so it is never an anchor. */
export function identify(site: Pick<Site, "address">, path: string, name: ThingName): string {
  return `${addressOf(site, path)}#${name}_`;
}
