import { DESK, type EntityKind, type Prose } from "../markdown/prose.ts";
import { type Catalogue, type ContentContext, findUnknownId } from "./content-context.ts";
import { suggestName } from "./nearest.ts";
import type { Finding } from "./source-text.ts";
import { citedNameIds, findCitedName } from "./vocabulary.ts";

/** Where a finding in a piece of prose is reported. */
export type ReportFinding = (offset: number, finding: Finding) => void;

/** The data file that holds the things of each kind, and how to find them in the catalogue. */
const ENTITIES: Readonly<Record<EntityKind, "people" | "places" | "sources">> = {
  person: "people",
  place: "places",
  source: "sources",
};

/** The data files that `via` and `of` may take a name from. */
const NAMING_FILES = ["sources", "people", "places", "strings"];

/** Holds a piece of prose against the catalogue: what it cites and mentions has to exist. */
export function checkProse(
  prose: Prose,
  { catalogue }: ContentContext,
  report: ReportFinding,
): void {
  for (const { offset, ...finding } of prose.findings) report(offset, finding);
  for (const { offset, source, via, of } of prose.citations) {
    const unknown = findUnknownId(catalogue, "sources", source);
    if (unknown) report(offset, unknown);
    for (const id of [via, of]) {
      const finding = id === undefined ? undefined : findUnknownName(catalogue, id);
      if (finding) report(offset, finding);
    }
  }
  for (const { offset, kind, id } of prose.mentions) {
    const unknown = findUnknownId(catalogue, ENTITIES[kind], id);
    if (unknown) report(offset, unknown);
  }
}

function findUnknownName(catalogue: Catalogue, id: string): Finding | undefined {
  const isUnreadable = NAMING_FILES.some((file) => catalogue.unreadable.has(file));
  if (isUnreadable || findCitedName(catalogue, id)) return undefined;
  return {
    rule: "unknown-id",
    message: `"${id}" is no source, person or place, and no word in strings.json.`,
    fix: suggestName(id, citedNameIds(catalogue)),
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
