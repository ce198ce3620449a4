import type { SiteAddress } from "../links/site-address.ts";
import { resolveAddress } from "./addresses.ts";
import { checkCharacters, decodeReferences, trimSpace } from "./characters.ts";
import { checkRequest } from "./code-requests.ts";
import type { Problem } from "./facts.ts";
import { findSuspects } from "./suspects.ts";

/** The facts of a start tag, wherever it is. */
export interface TagFacts {
  /** The element's name; empty where the tag cannot be parsed. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it ends in a slash. */
  readonly isClosed: boolean;
  /** Ids on the same page that it refers to. */
  readonly references: readonly string[];
  /** Paths on this site. */
  readonly addresses: readonly string[];
  readonly suspects: readonly string[];
  readonly problems: readonly Problem[];
}

/** Facts while a tag is being parsed. */
type Growing = {
  readonly [Key in "references" | "addresses" | "suspects" | "problems"]: TagFacts[Key][number][];
};

/** Link relations for which browsers load nothing. */
const NAMED_ONLY: ReadonlySet<string> = new Set(
  "canonical alternate license author prev next".split(" "),
);

/** Link relations to pages and files of the site itself. */
const OWN: ReadonlySet<string> = new Set("canonical alternate prev next".split(" "));

/** Collects the facts of a start tag. */
export function readTagFacts(tag: string, site: SiteAddress): TagFacts {
  const written = readTag(tag);
  const facts: Growing = { references: [], addresses: [], suspects: [], problems: [] };
  if (typeof written === "string") {
    facts.problems.push({ rule: "unreadable-tag", message: written });
    return { name: "", attributes: new Map(), isClosed: false, ...facts };
  }
  const problem = checkCharacters(tag);
  if (problem) facts.problems.push(problem);
  for (const key of NEEDED[written.name] ?? []) {
    if (written.attributes.has(key)) continue;
    const message = `It needs the attribute "${key}".`;
    facts.problems.push({ rule: "missing-attribute", message });
  }
  if (written.name === "base") facts.problems.push(BASE);
  for (const [key, value] of written.attributes) {
    if (key === "id" && !IS_WORD.test(value)) facts.problems.push(NO_ID);
    if (IS_CODE.test(key)) facts.problems.push(describeCode(key));
    READERS.get(key)?.(value, facts, written, site);
  }
  return { ...written, ...facts };
}

/** Attributes that the page's own policy blocks. */
const IS_CODE = /^(?:on[a-z]+|style|srcdoc)$/;

function describeCode(key: string): Problem {
  const message = `The page's policy forbids the attribute "${key}". Put the code into a file of src/client, and the style into one beside its component.`;
  return { rule: "inline-code", message };
}

const IS_WORD = /^[^ \t\n\f\r]+$/;

const NO_ID: Problem = {
  rule: "wrong-id",
  message: "An id is one word. Give it one, or leave it out.",
};

const BASE: Problem = {
  rule: "base",
  message: "It would lead every link on the page elsewhere. Leave it out.",
};

/** Attributes that an element needs for accessibility. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { html: ["lang"], img: ["alt"] };

/** Attributes with one address; except in links, browsers load it or send data to it. */
const TARGETS = "action background data formaction href manifest ping poster src xlink:href".split(
  " ",
);

type Reader = (value: string, facts: Growing, tag: WrittenTag, site: SiteAddress) => void;

/** Functions for attributes with addresses or with text for readers. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...TARGETS.map((name) => [name, readTarget] as const),
  ["srcset", readSources],
  ["imagesrcset", readSources],
  ["aria-labelledby", readReferences],
  ["aria-describedby", readReferences],
  ["alt", readWords],
  ["aria-label", readWords],
  ["content", readContent],
  ["title", readWords],
]);

/** The addresses of image candidates (HTML, 4.8.4.2.1). */
function readSources(value: string, facts: Growing, tag: WrittenTag, site: SiteAddress): void {
  for (const source of value.split(",")) {
    const [address = ""] = trimSpace(source).split(/[ \t\n\f\r]/);
    readTarget(address, facts, tag, site);
  }
}

function readReferences(value: string, { references }: Growing): void {
  references.push(...value.split(" "));
}

function readWords(value: string, { suspects }: Growing): void {
  suspects.push(...findSuspects(value));
}

/** Links may lead anywhere; what is loaded or sent to has to be on this site. */
function readTarget(
  value: string,
  facts: Growing,
  { name, attributes }: WrittenTag,
  site: SiteAddress,
): void {
  const destination = resolveAddress(value, site);
  if (destination.kind === "anchor" && destination.id !== "") facts.references.push(destination.id);
  if (destination.kind === "own") facts.addresses.push(destination.address);
  const relations = attributes.get("rel")?.toLowerCase().split(" ") ?? [];
  const isNamedOnly = name === "link" && relations.every((relation) => NAMED_ONLY.has(relation));
  const isOwn = name === "link" && relations.some((relation) => OWN.has(relation));
  const isLink = (name === "a" || isNamedOnly) && !(isOwn && destination.kind === "beside");
  const problem = isLink && destination.kind !== "problem" ? undefined : checkRequest(destination);
  if (problem) facts.problems.push(problem);
}

const REFRESH = /^[ \t\n\f\r]*\d+[ \t\n\f\r]*;[ \t\n\f\r]*url=(.*)$/is;

/** The text of a `<meta>`, or its address; that of a refresh counts as loaded. */
function readContent(value: string, facts: Growing, tag: WrittenTag, site: SiteAddress): void {
  const equivalent = tag.attributes.get("http-equiv")?.toLowerCase();
  const target = equivalent === "refresh" ? REFRESH.exec(value)?.[1] : undefined;
  if (target !== undefined) readTarget(trimSpace(target), facts, tag, site);
  if (equivalent !== undefined) return;
  readWords(value, facts);
  if (!ADDRESSES.has(tag.attributes.get("property") ?? "")) return;
  const destination = resolveAddress(value, site);
  if (destination.kind === "own") facts.addresses.push(destination.address);
  if (destination.kind === "problem" || destination.kind === "beside") {
    facts.problems.push(destination.problem);
  }
}

/** Properties of a `<meta>` with addresses; others may have any text. */
const ADDRESSES: ReadonlySet<string> = new Set(["og:url", "og:image"]);

/** A parsed start tag. */
interface WrittenTag {
  readonly name: string;
  /** With decoded values. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it ends in a slash that browsers treat as one. */
  readonly isClosed: boolean;
}

/** A tag's name, and its text up to the closing slash or bracket. */
const TAG =
  /^<([a-zA-Z][a-zA-Z\d-]*)((?:[ \t\n\f\r]+[^ \t\n\f\r"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^ \t\n\f\r"'=<>`]+))?)*)[ \t\n\f\r]*(\/?)>$/;
const ATTRIBUTE =
  /[ \t\n\f\r]+([^ \t\n\f\r"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^ \t\n\f\r"'=<>`]+)))?/g;

/** Parses a start tag as a browser does (HTML, 13.1.2.1), or says why browsers may disagree on it. */
export function readTag(tag: string): WrittenTag | string {
  const [, name, inner = "", slash] = TAG.exec(tag) ?? [];
  if (name === undefined) return "A browser cannot tell where its attributes end.";
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single, bare] of inner.matchAll(ATTRIBUTE)) {
    if (attributes.has(key)) return `It has the attribute "${key}" twice.`;
    attributes.set(key, decodeReferences(double ?? single ?? bare ?? ""));
  }
  return { name, attributes, isClosed: slash === "/" };
}
