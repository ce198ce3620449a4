import { type Citation, DESK, type EntityKind, type Prose } from "../markdown/prose.ts";
import { type Catalogue, type IdFile, findUnknownId } from "./content-context.ts";
import { suggestName } from "./nearest.ts";
import type { Finding } from "./source-text.ts";

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

/** Holds a piece of prose against the catalogue: what it cites and mentions has to exist. */
export function checkProse(prose: Prose, catalogue: Catalogue, report: ReportFinding): void {
  for (const { offset, ...finding } of prose.findings) report(offset, finding);
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
  const unknown = source === DESK ? undefined : findUnknownId(catalogue, "sources", source);
  if (unknown) report(offsets.source, unknown);
  for (const [id, offset] of [[via, offsets.via] as const, [of, offsets.of] as const]) {
    const finding = id === undefined ? undefined : findUnknownName(catalogue, id);
    if (finding) report(offset, finding);
  }
}

function findUnknownName({ ids }: Catalogue, id: string): Finding | undefined {
  const known = NAMING.map((file) => ids.get(file));
  if (known.some((names) => names?.has(id) ?? true)) return undefined;
  return {
    rule: "unknown-id",
    message: `"${id}" is no source, person or place, and not one of the "words" in strings.json.`,
    fix: suggestName(
      id,
      known.flatMap((names) => [...(names ?? [])]),
    ),
  };
}

/** Reports the paragraphs that cite nothing, not even the desk. */
export function checkCitations(prose: Prose, report: ReportFinding): void {
  for (const offset of prose.uncited) {
    report(offset, {
      rule: "uncited-paragraph",
      severity: "warning",
      message: "The paragraph names no source.",
      fix: `Cite one, such as [@afp], or mark the desk's own background with [@${DESK}].`,
    });
  }
}

/** Reports what is cited where no list of sources follows. */
export function refuseCitations(prose: Prose, report: ReportFinding): void {
  for (const { offsets } of prose.citations) {
    report(offsets.source, {
      rule: "citation-place",
      message: "A standing page cannot cite: it has no list of sources.",
      fix: "Name the source in words, or link to its page, as in [AFP](source:afp).",
    });
  }
}
