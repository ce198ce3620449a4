import { isCitationAnchor } from "../markdown/anchors.ts";
import { decodeAddress } from "../markdown/rules/link.ts";
import { suggestName } from "./nearest.ts";
import type { Place, Problem } from "./problem.ts";
import { type Finding, problemAtPlace } from "./source-text.ts";

/** A link within this site as an author wrote it, with its place. */
export interface LocatedLink {
  readonly href: string;
  readonly place: Place;
}

/** The links of one page, and the address it stands at. */
export interface PageLinks {
  readonly path: string;
  readonly links: readonly LocatedLink[];
}

/** What is known of the site's pages. */
export interface SiteMap {
  /** The anchors on each page, by its address; null where a fault keeps them unknown. */
  readonly anchors: ReadonlyMap<string, readonly string[] | null>;
  /** Folders of pages of which a fault keeps unknown what they hold. */
  readonly unknownFolders: readonly string[];
}

/** Finds links to pages of this site, and to anchors on them, that do not exist. */
export function checkLinks(pages: readonly PageLinks[], site: SiteMap): readonly Problem[] {
  return pages.flatMap(({ path, links }) =>
    links.flatMap(({ href, place }) => {
      const finding = findLinkFault(href, path, site);
      return finding ? [problemAtPlace(place, finding)] : [];
    }),
  );
}

/** Whether an address leads to a page of this site. */
export function isInternal(href: string): boolean {
  return href.startsWith("/") || href.startsWith("#");
}

function findLinkFault(
  href: string,
  from: string,
  { anchors: pages, unknownFolders }: SiteMap,
): Finding | undefined {
  const { pathname, hash } = new URL(href, `https://site.invalid${from}`);
  if (!pages.has(pathname)) {
    if (unknownFolders.some((folder) => pathname.startsWith(folder))) return undefined;
    return {
      rule: "broken-link",
      message: `There is no page "${decodeAddress(pathname)}" on this site.`,
      fix: suggestName(pathname, pages.keys()),
    };
  }
  const anchors = pages.get(pathname) ?? null;
  const anchor = decodeAddress(hash.slice(1));
  if (anchors === null || anchor === "" || anchors.includes(anchor)) return undefined;
  const known = anchors.filter((each) => !isCitationAnchor(each));
  return {
    rule: "broken-link",
    message: `There is no heading "#${anchor}" on the page "${pathname}".`,
    fix: known.length === 0 ? "The page has none." : suggestName(anchor, known),
  };
}
