import type { MarkdownIt, Token } from "markdown-it";
import type { EntityKind, ProseFinding } from "../prose.ts";

/** Where the pages of each kind of thing live, by the scheme that links to them. */
export const ENTITY_FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: "/people/",
  place: "/places/",
  source: "/sources/",
};

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/** A path from the root, or an anchor on the same page; `//` and `/\\` would name another host. */
const OWN_ADDRESS = /^(?:#|\/(?![/\\]))/;
const SAFE_SCHEMES: readonly string[] = ["https", "http", "mailto"];

/** What an address in a link leads to. */
export type LinkTarget =
  | { readonly kind: EntityKind; readonly id: string }
  | { readonly kind: "address" }
  | { readonly kind: "refused"; readonly finding: Omit<ProseFinding, "offset"> };

/** Lets every address through to the walk, which refuses by scheme with a place and a reason. */
export function link(markdown: MarkdownIt): void {
  markdown.validateLink = () => true;
}

/** Sorts an address by its scheme: a thing of the newsroom, an address, or one that is refused. */
export function classifyLink(token: Token): LinkTarget {
  const href = addressOf(token);
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return OWN_ADDRESS.test(href) ? { kind: "address" } : refuse(href);
  if (SAFE_SCHEMES.includes(scheme)) return { kind: "address" };
  if (isEntityKind(scheme)) return { kind: scheme, id: href.slice(scheme.length + 1) };
  return refuse(`${scheme}:`);
}

/** The address that a link token leads to. */
export function addressOf(token: Token): string {
  return String(token.attrGet("href") ?? "");
}

function refuse(start: string): LinkTarget {
  return {
    kind: "refused",
    finding: {
      rule: "link-scheme",
      message: `A link cannot begin with "${start}".`,
      fix: "Known are https:, http:, mailto:, person:, place:, source:, # and addresses of this site that begin with /.",
    },
  };
}

function isEntityKind(scheme: string): scheme is EntityKind {
  return Object.hasOwn(ENTITY_FOLDERS, scheme);
}
