import type { MarkdownIt, Token } from "markdown-it";
import type { Fault } from "../located-token.ts";
import type { EntityKind } from "../prose.ts";

/** Where the pages of each kind of thing live, by the scheme that links to them. */
export const ENTITY_FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: "/people/",
  place: "/places/",
  source: "/sources/",
};

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/** A path from the root, or an anchor on the same page; `//` and `/\` would name another host. */
const OWN_ADDRESS = /^(?:#|\/(?![/\\]))/;
/** The schemes that lead off this site; what follows them is checked with all addresses. */
const FOREIGN_SCHEMES: readonly string[] = ["https", "http", "mailto"];

/** What an address in a link leads to. */
export type LinkTarget =
  | { readonly kind: EntityKind; readonly id: string }
  | { readonly kind: "address" }
  | { readonly kind: "refused"; readonly finding: Fault };

/**
 * Lets every address through to the walk, which refuses by scheme with a place and a reason. A host keeps its letters, in percents,
 * so that one that looks like another is found.
 */
export function link(markdown: MarkdownIt): void {
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => markdown.utils.lib.mdurl.encode(address.trim());
}

/** Sorts an address by its scheme: a thing of the newsroom, an address, or one that is refused. */
export function classifyLink(token: Token): LinkTarget {
  const href = addressOf(token);
  if (href === "") return refuse("The link has no address.");
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (OWN_ADDRESS.test(href)) return { kind: "address" };
    return refuse(`"${decodeAddress(href)}" is not an address that a link can have.`);
  }
  if (isEntityKind(scheme))
    return { kind: scheme, id: decodeAddress(href.slice(scheme.length + 1)) };
  if (FOREIGN_SCHEMES.includes(scheme)) return { kind: "address" };
  return refuse(`A link cannot begin with "${scheme}:".`);
}

/** The address that a link token leads to, as browsers will read it. */
export function addressOf(token: Token): string {
  return String(token.attrGet("href") ?? "");
}

/** An address as an author would write it; what cannot be decoded, or be read, stays as it is. */
export function decodeAddress(href: string): string {
  try {
    const decoded = decodeURI(href);
    return /\p{C}/u.test(decoded) ? href : decoded;
  } catch (error) {
    if (error instanceof URIError) return href;
    throw error;
  }
}

function refuse(message: string): LinkTarget {
  const fix =
    'Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.';
  return { kind: "refused", finding: { rule: "link-scheme", message, fix } };
}

function isEntityKind(scheme: string): scheme is EntityKind {
  return Object.hasOwn(ENTITY_FOLDERS, scheme);
}
