import { createHash } from "node:crypto";
import type { CitedWork } from "./prose.ts";

/**
 * The ids on a story's page, which contains several texts. Slugs have no underscores, so these tell what an id is for: `protests` a section,
 * `protests_town-hall` a heading in it, `protests__1` its first citation, `_afp` an entry in the list of sources. Texts other than sections
 * have the prefix `_`, so their headings begin with two underscores and their citations with three. Ids of the page itself end with an
 * underscore: `main_`, `sources_`.
 */
export const OWN_PREFIX = "_";

/** Id of a heading with a slug, in the text whose ids have a prefix. */
export function headingAnchor(prefix: string, slug: string): string {
  return `${prefix}_${slug}`;
}

/** Id of the citation with a number, from 1, in the text whose ids have a prefix. */
export function citationAnchor(prefix: string, number: number): string {
  return `${prefix}__${number}`;
}

/** Id of the caption of the table with a number, from 1, in the text whose ids have a prefix. */
export function tableAnchor(prefix: string, number: number): string {
  return `${prefix}__table-${number}`;
}

/** Id of a box with a number, from 1, in the text whose ids have a prefix. */
export function boxAnchor(prefix: string, number: number): string {
  return `${prefix}__box-${number}`;
}

/** Id of the footnote with a number, from 1, in the text whose ids have a prefix. */
export function footnoteAnchor(prefix: string, number: number): string {
  return `${prefix}__note-${number}`;
}

/** Id of a mark that leads to a footnote; both numbers are from 1. */
export function markAnchor(prefix: string, footnote: number, mark: number): string {
  return `${prefix}__mark-${footnote}-${mark}`;
}

/** Id of a source's entry in a page's list of sources. */
export function sourceAnchor(id: string): string {
  return `_${id}`;
}

/** Id of the entry of what of a source is cited, below that of the source; the same on every page that cites it. */
export function workAnchor(id: string, { address = "", on = "", title = "" }: CitedWork): string {
  const digest = createHash("sha256").update([address, on, title].join("\n")).digest("hex");
  return `${sourceAnchor(id)}_${digest.slice(0, 10)}`;
}

/** Whether an id is that of a citation; it changes with the text, so authors should not link to it. */
export function isCitationAnchor(anchor: string): boolean {
  return /__\d+$/.test(anchor);
}
