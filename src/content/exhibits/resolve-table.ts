import type { LocatedWord } from "../../markdown/attributes.ts";
import type { ProseDirective } from "../../markdown/prose.ts";
import { parsePlainCitation } from "../../markdown/rules/citation.ts";
import { malformedSource } from "../../messages/exhibits/data-files.ts";
import type { Block } from "../../model/newsroom.ts";
import { findMeantCitation } from "../checks/meant-citation.ts";
import { findPlainMarkup } from "../checks/plain-text.ts";
import type { ReportFinding } from "../checks/check-references.ts";
import type { Catalogue } from "../content-context.ts";
import { findData } from "./find-data.ts";
import type { Exhibits } from "./open-exhibits.ts";
import { escapeText, renderRows } from "./render-rows.ts";

/** The context of a directive that shows a file of the story's folder. */
export interface ExhibitContext {
  readonly catalogue: Catalogue;
  readonly exhibits: Exhibits;
  readonly report: ReportFinding;
}

/** The block of a table whose rows are in a data file; none where anything about it is wrong, which is reported. */
export function resolveTable(
  { directive, id, citation }: ProseDirective,
  context: ExhibitContext,
): readonly Block[] {
  const caption = resolveWords(directive.attributes.get("caption"), context);
  checkSource({ directive }, context);
  const data = findData(directive, context.exhibits, context.report);
  if (data === undefined || caption === undefined) return [];
  return [{ kind: "table", id, caption: escapeText(caption) + citation, rows: renderRows(data) }];
}

/** Words for readers that have no markup. */
export function resolveWords(
  word: LocatedWord | undefined,
  { catalogue, report }: ExhibitContext,
): string | undefined {
  if (word === undefined) return undefined;
  for (const { index, message } of findPlainMarkup(word.text, catalogue.ids)) {
    report(word.offset + index, message);
  }
  return word.text.trim();
}

/** Unknown ids are reported with those of all citations. */
export function checkSource(
  { directive: { name, attributes } }: Pick<ProseDirective, "directive">,
  { catalogue, report }: ExhibitContext,
): void {
  const source = attributes.get("source");
  if (source === undefined || parsePlainCitation(source.text) !== undefined) return;
  report(source.offset, malformedSource(name, findMeantCitation(source.text, catalogue)));
}
