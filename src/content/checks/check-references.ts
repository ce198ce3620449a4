import { unknownVoice } from "../../messages/names.ts";
import {
  type Citation,
  DESK,
  type EntityKind,
  type Prose,
  type ProseFinding,
} from "../../markdown/prose.ts";
import {
  CITATION_ON_STANDING_PAGE,
  UNCITED_PARAGRAPH,
  describeCitedName,
  describeMissingCitation,
  describeNameForId,
} from "../../messages/citations.ts";
import { type Catalogue, type IdFile, findUnknownId } from "../content-context.ts";
import type { Person, Place, Source } from "../../model/entities.ts";
import { suggestName } from "../../source/nearest.ts";
import type { Finding } from "../../source/source-text.ts";

/** Where a finding in a piece of prose is reported. */
export type ReportFinding = (offset: number, finding: Finding) => void;

/** The data file that holds the things of each kind. */
const ENTITIES: Readonly<Record<EntityKind, "people" | "places" | "sources">> = {
  person: "people",
  place: "places",
  source: "sources",
};

/** What `via` and `of` may take a name from. */
const NAMING: readonly IdFile[] = ["sources", "people", "places", "words"];

/** What the dialect refuses in a piece of prose, and what in it was meant as a citation. */
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
  return [...prose.findings.map((finding) => findMeantId(finding, catalogue)), ...missing];
}

/** The finding with the id of who or what has a name that stands in an id's place. */
function findMeantId(finding: ProseFinding, catalogue: Catalogue): ProseFinding {
  const { name, ...rest } = finding;
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

function hasName(entity: Person | Place | Source, name: string): boolean {
  return entity.name === name || ("shortName" in entity && entity.shortName === name);
}

/** Holds a piece of prose against the catalogue: what it cites and mentions has to exist. */
export function checkProse(prose: Prose, catalogue: Catalogue, report: ReportFinding): void {
  for (const citation of prose.citations) checkCitation(citation, catalogue, report);
  for (const { offset, kind, id } of prose.mentions) {
    const unknown = findUnknownId(catalogue, ENTITIES[kind], id);
    if (unknown) report(offset, unknown);
  }
}

/** Checks a citation against the catalogue. */
export function checkCitation(
  { offsets, source, via, of }: Pick<Citation, "offsets" | "source" | "via" | "of">,
  catalogue: Catalogue,
  report: ReportFinding,
): void {
  const unknown = source === DESK ? undefined : findUnknownSource(catalogue, source);
  if (unknown) report(offsets.source, unknown);
  for (const [id, offset] of [[via, offsets.via] as const, [of, offsets.of] as const]) {
    const finding = id === undefined ? undefined : findUnknownName(catalogue, id);
    if (finding) report(offset, finding);
  }
}

/** A person or a place is quoted through a source. */
function findUnknownSource(catalogue: Catalogue, id: string): Finding | undefined {
  const unknown = findUnknownId(catalogue, "sources", id);
  const file = (["people", "places"] as const).find((each) => catalogue.ids.get(each)?.has(id));
  return unknown && file ? describeCitedName(id, file) : unknown;
}

function findUnknownName({ ids }: Catalogue, id: string): Finding | undefined {
  const known = NAMING.map((file) => ids.get(file));
  if (known.some((names) => names?.has(id) ?? true)) return undefined;
  return unknownVoice(id, suggestName(id, joinNames(ids)));
}

const joined = new WeakMap<Catalogue["ids"], readonly string[]>();

/** What `via` and `of` may name, in one list for all mistakes of a text. */
function joinNames(ids: Catalogue["ids"]): readonly string[] {
  const names = joined.get(ids) ?? NAMING.flatMap((file) => [...(ids.get(file) ?? [])]);
  joined.set(ids, names);
  return names;
}

/** Reports the paragraphs that cite nothing, not even the desk. */
export function checkCitations(prose: Prose, report: ReportFinding): void {
  for (const offset of prose.uncited) {
    report(offset, UNCITED_PARAGRAPH);
  }
}

/** Reports what is cited where no list of sources follows. */
export function refuseCitations(prose: Prose, report: ReportFinding): void {
  for (const { offsets } of prose.citations) {
    report(offsets.source, CITATION_ON_STANDING_PAGE);
  }
}
