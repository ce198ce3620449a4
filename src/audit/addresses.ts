import { findHostProblem } from "../links/host.ts";
import { type SiteAddress, addBase, removeBase } from "../links/site-address.ts";
import type { Message } from "../messages/message.ts";
import type { Problem } from "./facts.ts";

/** The target of an address: a page or file of this site, the site's host outside its base path, the same page, another site, or nothing because of a problem. */
export type Destination =
  | { readonly kind: "own"; readonly address: string }
  | { readonly kind: "beside"; readonly problem: Problem }
  | { readonly kind: "anchor"; readonly id: string }
  | { readonly kind: "elsewhere"; readonly host: string }
  | { readonly kind: "data" }
  | { readonly kind: "letter" }
  | { readonly kind: "problem"; readonly problem: Problem };

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Where the formats of feeds, sitemaps and structured data have addresses; the content of articles in them is not searched. */
const ADDRESS =
  /(?:<(?:loc|link)>|<(?:atom:)?link\b[^>]*\bhref="|"(?:url|@id|item|home_page_url|feed_url)":"|^Sitemap: )(https?:\/\/[^ \t\n\f\r"<>\\&]+)/gm;

/** Finds the target of an attribute's value, on a site at an address. */
export function resolveAddress(value: string, site: SiteAddress): Destination {
  if (value.startsWith("#")) return { kind: "anchor", id: decode(value.slice(1)) };
  if (value.startsWith("/") && !value.startsWith("//")) {
    const own = resolvePath(value, site);
    return own.kind === "beside" ? { ...own, kind: "problem" } : own;
  }
  if (value.startsWith("data:")) return { kind: "data" };
  if (value.startsWith("mailto:")) return { kind: "letter" };
  const url = SCHEME.test(value) || value.startsWith("//") ? parse(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const message = `"${value}" is no address that pages use. Write a path from the root, such as /about/, or an address with https.`;
    return { kind: "problem", problem: { rule: "wrong-address", message } };
  }
  const hostProblem = findHostProblem(url.hostname, new URL(site.origin).hostname);
  if (hostProblem) return { kind: "problem", problem: toProblem(hostProblem) };
  if (url.origin !== site.origin) return { kind: "elsewhere", host: url.host };
  return resolvePath(url.pathname + url.hash, site);
}

/** The addresses in a feed, a sitemap or structured data. */
export interface NamedAddresses {
  /** Paths on this site. */
  readonly addresses: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds the addresses of this site in a feed, a sitemap or structured data; where external links are allowed, so are links to the host outside the base path. */
export function findAddresses(
  text: string,
  site: SiteAddress,
  mayLeadAnywhere: RegExp,
): NamedAddresses {
  const own = new Set<string>();
  const problems = new Map<string, Problem>();
  for (const [whole, address = ""] of text.matchAll(ADDRESS)) {
    if (!isOnHost(address, site)) continue;
    const path = address.slice(site.origin.length).replace(/\?[^#]*/, "") || "/";
    const destination = resolvePath(path, site);
    if (destination.kind === "own") own.add(destination.address);
    else if (!mayLeadAnywhere.test(whole)) problems.set(path, destination.problem);
  }
  return { addresses: [...own], problems: [...problems.values()] };
}

function isOnHost(address: string, { origin }: SiteAddress): boolean {
  return address.startsWith(origin) && /^(?:[/#?]|$)/.test(address.slice(origin.length));
}

function toProblem({ rule, message, fix }: Message): Problem {
  return { rule, message: fix === undefined ? message.en : `${message.en} ${fix.en}` };
}

type OwnDestination = Extract<Destination, { readonly kind: "own" | "beside" }>;

/** The target of a path on the site's host. */
function resolvePath(address: string, site: SiteAddress): OwnDestination {
  const [path = "", fragment] = address.split("#");
  const bare = removeBase(site, path.replace(/\?.*$/, ""));
  if (bare === undefined) return { kind: "beside", problem: outsideBase(path, site) };
  return { kind: "own", address: fragment ? `${bare}#${decode(fragment)}` : bare };
}

function outsideBase(path: string, site: SiteAddress): Problem {
  const message = `It names ${path}, which is outside the site, all of which is below ${addBase(site, "/")}. Have addBase or urlOf write the address.`;
  return { rule: "outside-base", message };
}

function parse(value: string): URL | undefined {
  return URL.canParse(value, "https://x") ? new URL(value, "https://x") : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
