import type { Fault } from "./facts.ts";

/** What an address leads to: this site, the page itself, somewhere else, or nowhere because of a fault. */
export type Destination =
  | { readonly kind: "own"; readonly address: string }
  | { readonly kind: "anchor"; readonly id: string }
  | { readonly kind: "elsewhere"; readonly host: string }
  | { readonly kind: "data" }
  | { readonly kind: "letter" }
  | { readonly kind: "fault"; readonly fault: Fault };

/** Hosts that only the machine or the network knows on which the page was written. */
const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[.*\])$/;

/** Where the host of this site shows what is not published: a commit, a branch, or a pull request. */
const PREVIEW_HOST = /--[a-z\d-]+\.netlify\.app$/;

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Any address with a host in running text, structured data or a feed, up to where a path of this site cannot go on. */
const ADDRESS = /https?:\/\/[^\s"'<>\\&]+/gi;
const OWN_PART = /^(?:\/[\w%~-]+(?:\.\w+)*)*\/?(?:#[\w%-]+)?/;

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
  const fault = checkHost(url.hostname, origin);
  if (fault) return { kind: "fault", fault };
  if (url.origin !== origin) return { kind: "elsewhere", host: url.host };
  return ownAddress(url.pathname + url.hash);
}

/** The addresses of this site in a text, as paths from the root, and what is wrong with others in it. */
export function findAddresses(
  text: string,
  origin: string,
): { readonly own: readonly string[]; readonly faults: readonly Fault[] } {
  const own = new Set<string>();
  const faults = new Map<string, Fault>();
  for (const [address] of text.matchAll(ADDRESS)) {
    const isOwn = address.startsWith(origin) && /^(?:[/#?]|$)/.test(address.slice(origin.length));
    if (isOwn) own.add(OWN_PART.exec(address.slice(origin.length))?.[0] ?? "/");
    const host = hostOf(address);
    const fault = checkHost(host, origin);
    if (fault) faults.set(host, fault);
  }
  return { own: [...own].map((address) => address || "/"), faults: [...faults.values()] };
}

function checkHost(host: string, origin: string): Fault | undefined {
  if (PRIVATE_HOST.test(host)) {
    const message = `${host} is known to one machine or network only. Put the address there that readers reach.`;
    return { rule: "private-address", message };
  }
  if (!PREVIEW_HOST.test(host) || host === hostOf(origin)) return undefined;
  const message = `${host} is a preview, which is not there for readers. Put the published address there.`;
  return { rule: "preview-address", message };
}

function ownAddress(address: string): Destination {
  const [path = "", fragment] = address.split("#");
  const bare = path.replace(/\?.*$/, "");
  return { kind: "own", address: fragment ? `${bare}#${decode(fragment)}` : bare };
}

function hostOf(address: string): string {
  return /^https?:\/\/(\[[^\]]*\]|[^/:?#]*)/.exec(address.toLowerCase())?.[1] ?? "";
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
