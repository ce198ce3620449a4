import { findHostProblem } from "../links/host.ts";
import type { Message } from "../messages/message.ts";
import type { Fault } from "./facts.ts";

/** What an address leads to: this site, the page itself, somewhere else, or nowhere because of a fault. */
export type Destination =
  | { readonly kind: "own"; readonly address: string }
  | { readonly kind: "anchor"; readonly id: string }
  | { readonly kind: "elsewhere"; readonly host: string }
  | { readonly kind: "data" }
  | { readonly kind: "letter" }
  | { readonly kind: "fault"; readonly fault: Fault };

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Where feeds, sitemaps and structured data have an address by their formats; what authors wrote in them is text. */
const ADDRESS =
  /(?:<(?:loc|link)>|<(?:atom:)?link\b[^>]*\bhref="|"(?:url|@id|item|home_page_url|feed_url)":"|^Sitemap: )(https?:\/\/[^ \t\n\f\r"<>\\&]+)/gm;

/** Says what the value of an attribute leads to, on a site at an origin. */
export function resolveAddress(value: string, origin: string): Destination {
  if (value.startsWith("#")) return { kind: "anchor", id: decode(value.slice(1)) };
  if (value.startsWith("/") && !value.startsWith("//")) return ownAddress(value);
  if (value.startsWith("data:")) return { kind: "data" };
  if (value.startsWith("mailto:")) return { kind: "letter" };
  const url = SCHEME.test(value) || value.startsWith("//") ? parse(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const message = `"${value}" is no address that pages use. Write a path from the root, such as /about/, or an address with https.`;
    return { kind: "fault", fault: { rule: "wrong-address", message } };
  }
  const own = URL.canParse(origin) ? new URL(origin).hostname : undefined;
  const problem = findHostProblem(url.hostname, own);
  if (problem) return { kind: "fault", fault: toFault(problem) };
  if (url.origin !== origin) return { kind: "elsewhere", host: url.host };
  return ownAddress(url.pathname + url.hash);
}

/** The addresses of this site in a feed, a sitemap or structured data, as paths from the root. */
export function findAddresses(text: string, origin: string): readonly string[] {
  const own = new Set<string>();
  for (const [, address = ""] of text.matchAll(ADDRESS)) {
    const isOwn = address.startsWith(origin) && /^(?:[/#?]|$)/.test(address.slice(origin.length));
    if (isOwn) own.add(address.slice(origin.length).replace(/\?[^#]*/, "") || "/");
  }
  return [...own];
}

function toFault({ rule, message, fix }: Message): Fault {
  return { rule, message: fix === undefined ? message : `${message} ${fix}` };
}

function ownAddress(address: string): Destination {
  const [path = "", fragment] = address.split("#");
  const bare = path.replace(/\?.*$/, "");
  return { kind: "own", address: fragment ? `${bare}#${decode(fragment)}` : bare };
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
