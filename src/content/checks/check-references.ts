import { unknownVoice } from "../../messages/content/names.ts";
import { describeEntityReference } from "../../messages/markdown/entity-links.ts";
import type { Message } from "../../messages/message.ts";
import {
  type Citation,
  DESK,
  type EntityKind,
  type Prose,
  type ProseFinding,
} from "../../markdown/prose.ts";
import {
  ADDRESS_AS_SOURCE,
  CITATION_ON_STANDING_PAGE,
  UNCITED_PARAGRAPH,
  describeAlmostCitation,
  describeCitedName,
  describeMissingCitation,
  describeNamedSource,
  describeNameForId,
  repeatedPart,
  unknownLocator,
} from "../../messages/markdown/citations.ts";
import {
  type Catalogue,
  type ContentContext,
  type IdFile,
  findUnknownId,
} from "../content-context.ts";
import { type WorkContext, checkCitedWork } from "./check-cited-work.ts";
import { findMeantIds } from "./meant-ids.ts";
import { findMeantCitation, findUnknownPart, writeCitation } from "./meant-citation.ts";
import { findMeantWork } from "./meant-work.ts";
import { LOCATOR_LABELS } from "../../markdown/citation-locator.ts";
import type { Person, Place, Source } from "../../model/entities.ts";
import { suggestName } from "../../source/nearest.ts";
import type { Finding } from "../../source/source-text.ts";

/** Reports a finding at an offset of a text. */
export type ReportFinding = (offset: number, finding: Finding) => void;

/** The data file of each kind of entity. */
const ENTITIES: Readonly<Record<EntityKind, "people" | "places" | "sources">> = {
  person: "people",
  place: "places",
  source: "sources",
};

/** The data files whose ids `via` and `of` may name. */
const NAMING: readonly IdFile[] = ["sources", "people", "places", "words"];

/** The parser's findings, and text that was probably meant as a citation. */
export function listFindings(prose: Prose, catalogue: Catalogue): readonly ProseFinding[] {
  const missing = prose.suspects.flatMap((suspect): ProseFinding[] => {
    const { offset, block, id, isCertain } = suspect;
    const ids = id.split(/[;,]\s*/);
    const file = (["sources", "people"] as const).find((each) =>
      ids.every((one) => catalogue.ids.get(each)?.has(one)),
    );
    if (file === undefined || (file === "people" && !isCertain)) return [];
    const citation =
      file === "sources"
        ? `[${ids.map((one) => `@${one}`).join("; ")}]`
        : `[${ids.map((one) => `@${DESK}; of=${one}`).join("; ")}]`;
    return [{ offset, block, length: id.length, ...describeMissingCitation(citation, isCertain) }];
  });
  // The bracket that closes such a citation is not told beside it.
  const ends = new Set(missing.map(({ offset, length = 0 }) => offset + length));
  const own = prose.findings.filter(
    ({ rule, offset }) => rule !== "unclosed-pair" || !ends.has(offset),
  );
  return [...own.map((finding) => findMeantId(finding, catalogue)), ...missing];
}

/** Adds the right id to a finding about a name where an id should be. */
function findMeantId(finding: ProseFinding, catalogue: Catalogue): ProseFinding {
  const { name, citation, reference, ...rest } = finding;
  if (reference !== undefined) return { ...rest, ...findMeantEntity(reference, catalogue) };
  if (citation !== undefined) {
    const meant = findMeantWork(citation, catalogue) ?? findMeantCitation(citation, catalogue);
    if (meant !== undefined) return { ...rest, ...describeAlmostCitation(writeCitation(meant)) };
    const misplaced = findWrongPart(citation);
    if (misplaced !== undefined) return { ...rest, ...misplaced };
    const unknown = findUnknownPart(citation, catalogue);
    if (unknown === undefined) return rest;
    const { part, isVoice } = unknown;
    const finding = isVoice
      ? findUnknownName(catalogue, part)
      : findUnknownId(catalogue, "sources", part);
    return { ...rest, ...finding };
  }
  if (name === undefined) return finding;
  const named = [catalogue.people, catalogue.places, catalogue.sources].flatMap((map) =>
    [...map].flatMap(([id, entity]) => (hasName(entity, name.text) ? [id] : [])),
  );
  const [id, ...others] = named;
  return {
    ...rest,
    ...describeNameForId(name.role, name.text, others.length > 0 ? undefined : id),
  };
}

/** A source's place that says nothing, a part that is there twice, or an address in the place of a source. */
function findWrongPart(citation: string): Message | undefined {
  const chunks = citation.split(/(?<=[;\s])(?=@)/);
  const name = chunks.flatMap((chunk) => findRepeated(chunk))[0];
  if (name !== undefined) return repeatedPart(name);
  if (citation.includes("://")) return ADDRESS_AS_SOURCE;
  const place = chunks.flatMap((chunk) => /^@[a-z\d-]+,([^;]*)/.exec(chunk)?.[1] ?? []);
  const written = place.find((each) => /\d/.test(each) || isLabel(each))?.trim();
  return written === undefined ? undefined : unknownLocator(written, LOCATOR_LABELS);
}

function findRepeated(chunk: string): readonly string[] {
  const names = chunk.split(";").map((part) => part.split("=")[0]?.trim() ?? "");
  return ["address", "on", "title", "lang"].filter(
    (name) => names.indexOf(name) !== names.lastIndexOf(name),
  );
}

function isLabel(text: string): boolean {
  const label = text.trim();
  return LOCATOR_LABELS.some((each) => each === label || each === `${label}.`);
}

/** The link that `[words][label]` means, where its label is an id. */
function findMeantEntity(
  { words, label }: { readonly words: string; readonly label: string },
  catalogue: Catalogue,
): Message | undefined {
  const kinds = Object.keys(ENTITIES) as readonly EntityKind[];
  const kind = kinds.find((each) => catalogue.ids.get(ENTITIES[each])?.has(label));
  return kind && describeEntityReference(words, `${kind}:${label}`);
}

function hasName(entity: Person | Place | Source, name: string): boolean {
  return entity.name === name || ("shortName" in entity && entity.shortName === name);
}

/** Reports cited and mentioned ids that are not in the catalogue. */
export function checkProse(
  prose: Prose,
  context: WorkContext & Pick<ContentContext, "catalogue">,
  report: ReportFinding,
): void {
  const { catalogue } = context;
  // Whom an interview is with is a person, which is told of the mention alone.
  const guests = new Set(prose.mentions.map(({ offset }) => offset));
  for (const citation of prose.citations) {
    const isOfGuest = guests.has(citation.offsets.of);
    checkCitation(isOfGuest ? { ...citation, of: undefined } : citation, context, report);
  }
  for (const { offset, kind, id } of prose.mentions) {
    const unknown = findUnknownId(catalogue, ENTITIES[kind], id);
    if (unknown) report(offset, unknown);
  }
}

/** Reports the ids of a citation that are not in the catalogue, and what is wrong with what it cites. */
export function checkCitation(
  citation: Omit<Citation, "anchor">,
  context: WorkContext & Pick<ContentContext, "catalogue">,
  report: ReportFinding,
): void {
  const { offsets, source, via, of } = citation;
  const { catalogue } = context;
  checkCitedWork(citation, context, report);
  const unknown = source === DESK ? undefined : findUnknownSource(catalogue, source);
  if (unknown) report(offsets.source, unknown);
  for (const [id, offset] of [[via, offsets.via] as const, [of, offsets.of] as const]) {
    const finding = id === undefined ? undefined : findUnknownName(catalogue, id);
    if (finding) report(offset, finding);
  }
}

/** For a person or place cited as a source, the finding explains `of`. */
function findUnknownSource(catalogue: Catalogue, id: string): Finding | undefined {
  const unknown = findUnknownId(catalogue, "sources", id);
  const file = (["people", "places"] as const).find((each) => catalogue.ids.get(each)?.has(id));
  return unknown && file ? describeCitedName(id, file) : unknown;
}

/** The finding for what no file names; undefined for a source, a person, a place or a word. */
export function findUnknownName({ ids }: Catalogue, id: string): Finding | undefined {
  const known = NAMING.map((file) => ids.get(file));
  if (known.some((names) => names?.has(id) ?? true)) return undefined;
  return unknownVoice(id, suggestName(id, joinNames(ids)));
}

/** Lists by catalogue, since a text can have many mistakes; a WeakMap, so they live no longer than the catalogue. */
const joined = new WeakMap<Catalogue["ids"], readonly string[]>();

/** All ids that `via` and `of` may name. */
function joinNames(ids: Catalogue["ids"]): readonly string[] {
  const names = joined.get(ids) ?? NAMING.flatMap((file) => [...(ids.get(file) ?? [])]);
  joined.set(ids, names);
  return names;
}

/** Words in brackets or parentheses that may name a source. */
const NAMED_SOURCE =
  /[([][ \t]*(?:(?:πηγή|πηγές|source|via)[ \t]*[:=]?[ \t]*)?(?<name>[^()[\]@\n]{2,60})[)\]]/giu;

/** Reports paragraphs without a citation; `textAt` gives the text of the one at an offset. */
export function checkCitations(
  prose: Prose,
  textAt: (offset: number) => string,
  catalogue: Catalogue,
  report: ReportFinding,
): void {
  for (const offset of prose.uncited) {
    const named = findNamedSource(textAt(offset), catalogue);
    if (named === undefined) report(offset, UNCITED_PARAGRAPH);
    else report(offset + named.index, describeNamedSource(named.words, named.citation));
  }
}

/** A source that a paragraph names in brackets, as in `(AFP)`. */
function findNamedSource(
  text: string,
  catalogue: Catalogue,
): { readonly index: number; readonly words: string; readonly citation: string } | undefined {
  for (const { 0: words, index, groups } of text.matchAll(NAMED_SOURCE)) {
    const ids = (groups?.["name"] ?? "")
      .split(/[,;/]|\sκαι\s/u)
      .map((name) => findMeantIds(name.trim(), "sources", catalogue));
    if (!ids.every((each) => each?.length === 1)) continue;
    return { index, words, citation: `[${ids.map((each) => `@${each?.join("")}`).join("; ")}]` };
  }
  return undefined;
}

/** Reports citations on pages without a list of sources. */
export function refuseCitations(prose: Prose, report: ReportFinding): void {
  for (const { offsets } of prose.citations) {
    report(offsets.source, CITATION_ON_STANDING_PAGE);
  }
}
