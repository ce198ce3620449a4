import { isCitationAnchor } from "../../markdown/anchors.ts";
import { findAddressProblem, findPathBeside } from "../../links/check-address.ts";
import { type SiteAddress, formatSiteAddress, removeBase } from "../../links/site-address.ts";
import {
  addressBesideSite,
  earlyLink,
  indirectAddress,
  movedPage,
  noSuchFile,
  noSuchHeading,
  noSuchPage,
  pathWithBase,
} from "../../messages/links.ts";
import { decodeAddress } from "../../markdown/rules/link.ts";
import type { ContentContext } from "../content-context.ts";
import { releaseOf } from "../../model/embargo.ts";
import { suggestName } from "../../source/nearest.ts";
import type { Embargo } from "../../model/newsroom.ts";
import type { Place, Problem } from "../../source/problem.ts";
import { type Finding, problemAtPlace } from "../../source/source-text.ts";

/** A link within this site as an author wrote it, with its place. */
export interface LocatedLink {
  readonly href: string;
  readonly place: Place;
  /** Whether it is the path of a whole address on the site's host that is outside the site. */
  readonly isBeside?: true;
}

/** The links of one page, and the address it stands at. */
export interface PageLinks {
  readonly path: string;
  readonly links: readonly LocatedLink[];
}

/** What is known of the site's pages. */
export interface SiteMap {
  /** Where the site is; undefined where it cannot be told. */
  readonly address: SiteAddress | undefined;
  /** The anchors on each page, by its address; null where a fault keeps them unknown. */
  readonly anchors: ReadonlyMap<string, readonly string[] | null>;
  /** What keeps pages from readers, by address. */
  readonly holds: ReadonlyMap<string, Embargo>;
  /** Whether the site has another page, such as a list's second, or a file at an address. */
  readonly hasOther: (path: string) => boolean;
  /** Where a page is that had an address before. */
  readonly moves: ReadonlyMap<string, string>;
  /** Whether pages that are held are there all the same. */
  readonly isPreview: boolean;
  /** Folders of pages of which a fault keeps unknown what they hold. */
  readonly unknownFolders: readonly string[];
}

/** Finds links to pages of this site, and to anchors on them, that do not exist, or not as soon as the link. */
export function checkLinks(pages: readonly PageLinks[], site: SiteMap): readonly Problem[] {
  return pages.flatMap(({ path, links }) =>
    links.flatMap(({ href, place, isBeside }) => {
      const find = isBeside ? findMissedPage : findLinkProblem;
      const finding = find(href, path, site);
      return finding ? [problemAtPlace(place, finding)] : [];
    }),
  );
}

/** The links of a text that lead to this site, with their places; what is wrong with the others is reported. */
export function locateLinks(
  links: readonly { readonly href: string; readonly offset: number }[],
  placeAt: (offset: number) => Place,
  { address, report }: Pick<ContentContext, "address" | "report">,
): readonly LocatedLink[] {
  return links.flatMap(({ href, offset }) => {
    if (/^[/#]/.test(href)) return [{ href, place: placeAt(offset) }];
    const finding = findAddressProblem(href, address);
    if (finding) report(problemAtPlace(placeAt(offset), finding));
    return finding ? [] : locateBeside(href, placeAt(offset), address);
  });
}

/** A whole address on the site's host that is outside the site: an author may have forgotten below which path the site is. */
export function locateBeside(
  href: string,
  place: Place,
  address: SiteAddress | undefined,
): readonly LocatedLink[] {
  const path = address && findPathBeside(href, address);
  return path === undefined ? [] : [{ href: path, place, isBeside: true }];
}

/** A page of the site at the same path as an address outside it; the front page is on every host. */
function findMissedPage(href: string, _from: string, site: SiteMap): Finding | undefined {
  const [path = ""] = href.split(/[?#]/);
  const isThere = path !== "/" && (site.anchors.has(path) || site.moves.has(path));
  if (!isThere || site.address === undefined) return undefined;
  return addressBesideSite(formatSiteAddress(site.address), path);
}

/** The end of an address of a file; those of pages end in a slash. */
const FILE = /\.[a-z\d]{2,5}$/i;

function findLinkProblem(href: string, from: string, site: SiteMap): Finding | undefined {
  const { anchors: pages, moves, unknownFolders } = site;
  const { pathname, hash } = new URL(href, `https://site.invalid${from}`);
  const anchor = decodeAddress(hash.slice(1));
  const early = findEarlyLink(pathname, anchor, from, site);
  if (early) return early;
  const isFound = pages.has(pathname) || (!moves.has(pathname) && site.hasOther(pathname));
  const written = /^[^?#]*/.exec(href)?.[0] ?? "";
  if (isFound && written !== "" && written !== pathname) {
    return indirectAddress(decodeAddress(written), pathname);
  }
  if (!isFound) {
    if (unknownFolders.some((folder) => pathname.startsWith(folder))) return undefined;
    const moved = moves.get(pathname);
    if (moved !== undefined) {
      return movedPage(pathname, moved);
    }
    const decoded = decodeAddress(pathname);
    const right = site.address?.base ? removeBase(site.address, pathname) : undefined;
    if (right !== undefined && (pages.has(right) || site.hasOther(right))) {
      return pathWithBase(decoded, decodeAddress(site.address?.base ?? ""), right + hash);
    }
    if (FILE.test(pathname)) return noSuchFile(decoded);
    return noSuchPage(decoded, suggestName(pathname, pages.keys()));
  }
  const anchors = pages.has(pathname) ? (pages.get(pathname) ?? null) : [];
  if (anchors === null || anchor === "" || anchors.includes(anchor)) return undefined;
  const known = anchors.filter((each) => !isCitationAnchor(each));
  const fix = known.length === 0 ? undefined : suggestName(anchor, known);
  return noSuchHeading(anchor, pathname, fix);
}

/** A link that comes out before the page that it leads to; there it would lead nowhere, and tell what is to come. */
function findEarlyLink(
  pathname: string,
  anchor: string,
  from: string,
  { holds, isPreview }: SiteMap,
): Finding | undefined {
  // An anchor on a story's page begins with the slug of the section that it is in.
  const section = `${pathname}${anchor.replace(/_.*/, "")}/`;
  const target = holds.has(section) ? section : pathname;
  const embargo = holds.get(target);
  if (embargo === undefined || releaseOf(embargo) <= releaseOf(holds.get(from))) return undefined;
  const until = embargo.kind === "draft" ? undefined : embargo.until.iso;
  return { ...earlyLink(target, until), severity: isPreview ? "warning" : "error" };
}
