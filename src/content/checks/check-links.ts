import { isCitationAnchor } from "../../markdown/anchors.ts";
import { findAddressProblem, findPathBeside } from "../../links/check-address.ts";
import { type SiteAddress, formatSiteAddress, removeBase } from "../../links/site-address.ts";
import { writeWords } from "../../messages/fixes.ts";
import { addressBesideSite, unknownAddress } from "../../messages/links/addresses.ts";
import {
  earlyLink,
  indirectAddress,
  movedPage,
  noSuchFile,
  noSuchHeading,
  noSuchPage,
  pathWithBase,
} from "../../messages/links/pages.ts";
import { decodeAddress } from "../../markdown/rules/link.ts";
import type { ContentContext } from "../content-context.ts";
import { releaseOf } from "../../model/embargo.ts";
import { suggestName } from "../../source/nearest.ts";
import { findMeantPage } from "./meant-page.ts";
import type { Embargo } from "../../model/newsroom.ts";
import { pathOfUpdatePage } from "../../model/updates.ts";
import type { Place, Problem } from "../../source/problem.ts";
import { type Finding, problemAtPlace } from "../../source/source-text.ts";

/** A link to this site as written, with its position. */
export interface LocatedLink {
  readonly href: string;
  readonly place: Place;
  /** Set for the path of an absolute URL on the site's host but outside the site's base path. */
  readonly isBeside?: true;
  /** Set for an address without a scheme and a slash before it, which no link can have. */
  readonly isRelative?: true;
}

/** The links of one page, and the page's address. */
export interface PageLinks {
  readonly path: string;
  readonly links: readonly LocatedLink[];
}

/** The site's pages, as the check of links needs them. */
export interface SiteMap {
  /** The site's address; undefined where `site.json` has errors. */
  readonly address: SiteAddress | undefined;
  /** The anchors on each page, by address; null where errors keep them unknown. */
  readonly anchors: ReadonlyMap<string, readonly string[] | null>;
  /** The embargoes of pages, by address. */
  readonly embargoes: ReadonlyMap<string, Embargo>;
  /** Whether the site has a generated page, such as a list's second, or a file at an address. */
  readonly hasOther: (path: string) => boolean;
  /** The new address of each moved page, by old address. */
  readonly moves: ReadonlyMap<string, string>;
  /** Whether embargoed pages are on the site too. */
  readonly isPreview: boolean;
  /** Folders whose pages are unknown because of errors. */
  readonly unknownFolders: readonly string[];
}

/** Finds links to pages and anchors of this site that do not exist, or that are published later than the link. */
export function checkLinks(pages: readonly PageLinks[], site: SiteMap): readonly Problem[] {
  return pages.flatMap(({ path, links }) =>
    links.flatMap(({ href, place, isBeside, isRelative }) => {
      const find = isBeside ? findMissedPage : findLinkProblem;
      const finding = isRelative ? describeRelative(href, path, site) : find(href, path, site);
      return finding ? [problemAtPlace(place, finding)] : [];
    }),
  );
}

/** The links of a text to this site, with their positions; problems of external links are reported. */
export function locateLinks(
  links: readonly { readonly href: string; readonly offset: number }[],
  placeAt: (offset: number) => Place,
  { address, report }: Pick<ContentContext, "address" | "report">,
): readonly LocatedLink[] {
  return links.flatMap(({ href, offset }) => {
    if (/^[/#]/.test(href)) return [{ href, place: placeAt(offset) }];
    if (!SCHEME.test(href)) return [{ href, place: placeAt(offset), isRelative: true }];
    const finding = findAddressProblem(href, address);
    if (finding) report(problemAtPlace(placeAt(offset), finding));
    return finding ? [] : locateBeside(href, placeAt(offset), address);
  });
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Describes an address such as `1-protests.md` or `person/tokayev`, with the page that it means. */
function describeRelative(href: string, from: string, { anchors: pages }: SiteMap): Finding {
  const written = decodeAddress(href);
  const meant = findMeantPage(written, from, pages);
  if (meant === undefined && FILE.test(written)) return noSuchFile(written);
  return unknownAddress(written, meant);
}

/** The address of a page of updates, which waits for its story. */
const UPDATE_PAGE = /^(\/stories\/[a-z\d-]+\/)updates\/\d+\/$/;

/** An absolute URL on the site's host but outside its base path: the author may have forgotten the base path. */
export function locateBeside(
  href: string,
  place: Place,
  address: SiteAddress | undefined,
): readonly LocatedLink[] {
  const path = address && findPathBeside(href, address);
  return path === undefined ? [] : [{ href: path, place, isBeside: true }];
}

/** Reports an address outside the base path where the site has a page at the same path; `/` is excluded, because every host has it. */
function findMissedPage(href: string, _from: string, site: SiteMap): Finding | undefined {
  const [path = ""] = href.split(/[?#]/);
  const isThere = path !== "/" && (site.anchors.has(path) || site.moves.has(path));
  if (!isThere || site.address === undefined) return undefined;
  return addressBesideSite(formatSiteAddress(site.address), path);
}

/** The extension of a file's address; addresses of pages end in a slash. */
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
    const meant = findMeantPage(decoded, from, pages);
    if (meant === undefined && FILE.test(pathname)) return noSuchFile(decoded);
    const fix = meant === undefined ? suggestName(pathname, pages.keys()) : writeWords(meant);
    return noSuchPage(decoded, fix);
  }
  const anchors = pages.has(pathname) ? (pages.get(pathname) ?? null) : [];
  if (anchors === null || anchor === "" || anchors.includes(anchor)) return undefined;
  const update = findUpdatePage(pathname, anchor, pages);
  if (update !== undefined) {
    return noSuchHeading(anchor, pathname, writeWords(`${update}#${anchor}`));
  }
  const known = anchors.filter((each) => !isCitationAnchor(each));
  const page = known.length === 0 ? findMeantPage(anchor, from, pages) : undefined;
  const fix = page === undefined && known.length > 0 ? suggestName(anchor, known) : undefined;
  return noSuchHeading(anchor, pathname, page === undefined ? fix : writeWords(page));
}

/** The page of updates that has an anchor for good, which the page of its story has only for a time. */
function findUpdatePage(
  storyPath: string,
  anchor: string,
  pages: SiteMap["anchors"],
): string | undefined {
  for (let number = 1; ; number += 1) {
    const path = pathOfUpdatePage(storyPath, number);
    if (!pages.has(path)) return undefined;
    if (pages.get(path)?.includes(anchor)) return path;
  }
}

/** A link that is published before its target: it would be broken, and reveal an embargoed page. */
function findEarlyLink(
  pathname: string,
  anchor: string,
  from: string,
  { embargoes, isPreview }: SiteMap,
): Finding | undefined {
  // An anchor on a story's page begins with the slug of the section that it is in.
  const section = `${pathname}${anchor.replace(/_.*/, "")}/`;
  const target = embargoes.has(section) ? section : pathname.replace(UPDATE_PAGE, "$1");
  const embargo = embargoes.get(target);
  if (embargo === undefined || releaseOf(embargo) <= releaseOf(embargoes.get(from)))
    return undefined;
  const until = embargo.kind === "draft" ? undefined : embargo.until.iso;
  return { ...earlyLink(target, until), severity: isPreview ? "warning" : "error" };
}
