import type { SiteAddress } from "../links/site-address.ts";
import { resolveAddress } from "./addresses.ts";
import { checkCharacters } from "./characters.ts";
import { checkTag } from "./check-tag.ts";
import { checkRequest } from "./code-requests.ts";
import { ELEMENTS, type ElementRule } from "./elements.ts";
import type { Fault } from "./facts.ts";
import { type WrittenTag, readTag } from "./read-tag.ts";
import { trimSpace } from "./space.ts";
import { findSuspects } from "./suspects.ts";

/** What a start tag says by itself, wherever it stands. */
export interface TagFacts {
  /** Undefined where no page should have the element, or the tag cannot be read. */
  readonly rule: ElementRule | undefined;
  /** Those of drawings begin with `svg:`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it ends in a slash. */
  readonly isClosed: boolean;
  /** Ids on the same page that it refers to. */
  readonly references: readonly string[];
  /** Paths on this site. */
  readonly addresses: readonly string[];
  readonly suspects: readonly string[];
  readonly faults: readonly Fault[];
}

/** Facts that grow while a tag is read. */
type Growing = {
  readonly [Key in "references" | "addresses" | "suspects" | "faults"]: TagFacts[Key][number][];
};

/** Relations of links that a browser fetches nothing for. */
const NAMED_ONLY: ReadonlySet<string> = new Set(
  "canonical alternate license author prev next".split(" "),
);

/** Relations of links to pages and files of the site itself. */
const OWN: ReadonlySet<string> = new Set("canonical alternate prev next".split(" "));

/** Reads a start tag; `isDrawing` says whether it stands inside an `<svg>`. */
export function readTagFacts(tag: string, isDrawing: boolean, site: SiteAddress): TagFacts {
  const written = readTag(tag);
  const facts: Growing = { references: [], addresses: [], suspects: [], faults: [] };
  if (typeof written === "string") {
    facts.faults.push({ rule: "unreadable-tag", message: written });
    return { rule: undefined, name: "", attributes: new Map(), isClosed: false, ...facts };
  }
  const name = isDrawing ? `svg:${written.name}` : written.name;
  const rule = ELEMENTS.get(name);
  const fault = checkCharacters(tag);
  if (fault) facts.faults.push(fault);
  facts.faults.push(...checkTag(written, name, rule));
  for (const [key, value] of written.attributes) READERS.get(key)?.(value, facts, written, site);
  return { rule, name, attributes: written.attributes, isClosed: written.isClosed, ...facts };
}

type Reader = (value: string, facts: Growing, tag: WrittenTag, site: SiteAddress) => void;

/** What is read of the attributes that lead somewhere, or hold words for readers. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["action", readTarget],
  ["href", readTarget],
  ["src", readTarget],
  ["aria-labelledby", readReferences],
  ["aria-describedby", readReferences],
  ["alt", readWords],
  ["aria-label", readWords],
  ["content", readContent],
  ["title", readWords],
]);

function readReferences(value: string, { references }: Growing): void {
  references.push(...value.split(" "));
}

function readWords(value: string, { suspects }: Growing): void {
  suspects.push(...findSuspects(value));
}

/** A link may lead anywhere; what is fetched or sent stays on this site. */
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
  const fault = isLink && destination.kind !== "fault" ? undefined : checkRequest(destination);
  if (fault) facts.faults.push(fault);
}

const REFRESH = /^[ \t\n\f\r]*\d+[ \t\n\f\r]*;[ \t\n\f\r]*url=(.*)$/is;

/** The words of a `<meta>`, or an address: one that the page is to move to counts as fetched. */
function readContent(value: string, facts: Growing, tag: WrittenTag, site: SiteAddress): void {
  const equivalent = tag.attributes.get("http-equiv")?.toLowerCase();
  const target = equivalent === "refresh" ? REFRESH.exec(value)?.[1] : undefined;
  if (target !== undefined) readTarget(trimSpace(target), facts, tag, site);
  if (equivalent !== undefined) return;
  readWords(value, facts);
  if (!ADDRESSES.has(tag.attributes.get("property") ?? "")) return;
  const destination = resolveAddress(value, site);
  if (destination.kind === "own") facts.addresses.push(destination.address);
  if (destination.kind === "fault" || destination.kind === "beside") {
    facts.faults.push(destination.fault);
  }
}

/** Properties of a `<meta>` that are addresses; what others say may be any text. */
const ADDRESSES: ReadonlySet<string> = new Set(["og:url", "og:image"]);
