import type { MarkdownIt, Token } from "markdown-it";
import { otherFootnote, wordsOfFootnote } from "../../messages/markdown/footnotes.ts";
import { suggestWebAddress } from "../../links/suggest-address.ts";
import {
  NO_ADDRESS,
  TELEPHONE,
  unknownAddress,
  unknownScheme,
} from "../../messages/links/addresses.ts";
import { noSuchFile } from "../../messages/links/pages.ts";
import { languageInParentheses } from "../../messages/markdown/languages.ts";
import type { Problem } from "../located-token.ts";
import type { EntityKind } from "../prose.ts";

/** The folders of entities' pages, by link scheme. */
export const ENTITY_FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: "/people/",
  place: "/places/",
  source: "/sources/",
};

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/** A path from the root, or an anchor on the same page; `//` and `/\` would name another host. */
const OWN_ADDRESS = /^(?:#|\/(?![/\\]))/;
/** What a word processor makes of the mark of a footnote, and of the mark before its words. */
const WORD_FOOTNOTE = /^#_(?:ftn|edn)(ref)?(\d{1,3})$/;
/** The schemes of external links; the rest of the address is checked with all addresses. */
const FOREIGN_SCHEMES: readonly string[] = ["https", "http", "mailto"];

/** The target of a link. */
export type LinkTarget =
  | { readonly kind: EntityKind; readonly id: string }
  | { readonly kind: "address" }
  /** No link; the name of a file or of a page, by which the caller may know the page. */
  | { readonly kind: "relative" }
  | { readonly kind: "refused"; readonly finding: Problem };

/** Accepts every address, since the walk refuses schemes with an offset and a reason. Hosts stay percent-encoded, so that lookalikes are found. */
export function link(markdown: MarkdownIt): void {
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => markdown.utils.lib.mdurl.encode(address.trim());
  markdown.renderer.rules["link_open"] = (tokens, index, options, _environment, renderer) => {
    const [token] = tokens.slice(index, index + 1);
    if (token) token.attrSet("href", decodeLetters(addressOf(token)));
    return renderer.renderToken(tokens, index, options);
  };
}

/** A web address with letters of any script in its path and query (RFC 3987), as it is printed; browsers encode them. */
function decodeLetters(href: string): string {
  const [, host = "", rest = ""] = /^(https?:\/\/[^/?#]*)([^]*)$/.exec(href) ?? [];
  if (host === "") return href;
  return host + rest.replace(/(?:%[\dA-F]{2})+/gi, decodeRun);
}

/** Percent-encoded bytes as text where they are letters and digits alone; else as they are. */
function decodeRun(bytes: string): string {
  const text = decodeAddress(bytes);
  return /^[\p{L}\p{N}]+$/u.test(text) ? text : bytes;
}

/** Classifies an address by its scheme: an entity, an address, or a refused one. */
export function classifyLink(token: Token): LinkTarget {
  const href = addressOf(token);
  if (href === "") return refuse(NO_ADDRESS);
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const [, isBack, label] = WORD_FOOTNOTE.exec(href) ?? [];
    if (label !== undefined) {
      return refuse(isBack === undefined ? otherFootnote(label) : wordsOfFootnote(label));
    }
    if (OWN_ADDRESS.test(href)) return { kind: "address" };
    const written = decodeAddress(href);
    const [, language] = LANGUAGE.exec(written) ?? [];
    if (language !== undefined) return refuse(languageInParentheses(language));
    const whole = suggestAddress(written);
    const mayBePage = whole === undefined && RELATIVE.test(written);
    return mayBePage ? { kind: "relative" } : refuse(unknownAddress(written, whole));
  }
  if (isEntityKind(scheme))
    return { kind: scheme, id: decodeAddress(href.slice(scheme.length + 1)) };
  if (FOREIGN_SCHEMES.includes(scheme)) return { kind: "address" };
  const written = decodeAddress(href);
  const whole = suggestWebAddress(written);
  if (whole !== undefined) return refuse(unknownAddress(written, whole));
  if (scheme === "file" || scheme.length === 1) return refuse(noSuchFile(written));
  if (scheme === "tel") return refuse(TELEPHONE);
  return refuse(unknownScheme(scheme, SCHEMES_MEANT.get(scheme)));
}

/** The address of a link token, as browsers will read it. */
export function addressOf(token: Token): string {
  return String(token.attrGet("href") ?? "");
}

/** Percent-decodes an address for messages; returned as it is where it cannot be decoded or contains control characters. */
export function decodeAddress(href: string): string {
  try {
    const decoded = decodeURI(href);
    return /\p{C}/u.test(decoded) ? href : decoded;
  } catch (error) {
    if (error instanceof URIError) return href;
    throw error;
  }
}

function refuse(finding: Problem): LinkTarget {
  return { kind: "refused", finding };
}

/** Schemes that authors write, and those that they mean. */
const SCHEMES_MEANT: ReadonlyMap<string, string> = new Map([
  ...["people", "persons"].map((scheme) => [scheme, "person:"] as const),
  ["places", "place:"],
  ["sources", "source:"],
  ...["mail", "email", "malito"].map((scheme) => [scheme, "mailto:"] as const),
]);
/** Names of files and pages, and Greek words for a scheme before an id. */
const RELATIVE = /^(?:\p{Script=Greek}+:)?@?[\p{L}\p{N}_./-]+(?:#[^\s#]*)?$/u;
const LANGUAGE = /^lang(?:uage)?\s*[=:]\s*["']?([a-z-]+)["']?$/i;
const MAILBOX = /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i;

/** The whole address for one without a scheme; undefined where it is not certain. */
function suggestAddress(href: string): string | undefined {
  if (/^\/[/\\]/.test(href)) return `https:${href}`;
  if (MAILBOX.test(href)) return `mailto:${href}`;
  return suggestWebAddress(href);
}

function isEntityKind(scheme: string): scheme is EntityKind {
  return Object.hasOwn(ENTITY_FOLDERS, scheme);
}
