import { SLUG } from "../../markdown/slug.ts";
import type { IdFile } from "../content-context.ts";

/** The data file whose ids each list of front matter has. */
export const ID_FILES: ReadonlyMap<string, IdFile> = new Map([
  ["byline", "authors"],
  ["people", "people"],
  ["places", "places"],
  ["topics", "topics"],
]);

/** Marks that authors put around or before ids. */
const MARKS = /[[\](){}<>"'“”„«»‘’`@＠#*•:]|^-(?=\s)/gu;
/** What names the kind of an id before it: `person:tokayev`. */
const KINDS = /(?<![\p{L}\p{N}_-])(?:id|person|place|source|topic|author)\s*[=:]\s*/gu;
/** What comes before a name in a byline. */
const BY = /^(?:by|από|του|της)\s+/iu;
/** What authors write between two ids. */
const AND = /(?<![\p{L}\p{N}-])(?:και|and|&)(?![\p{L}\p{N}-])/giu;
const CAN_BE_EMPTY: ReadonlySet<string> = new Set(["people", "places"]);
/** What authors write for an empty list. */
const NOBODY =
  /^\[?\s*(?:-+|[–—]|null|none|no|nobody|never|nothing|όχι|ποτέ|τίποτα|κανένας|κανείς|καμία|κανένα|κενό)\s*\]?$/iu;

/** Whether a value says in a word that there is nothing. */
export function meansNothing(value: unknown): boolean {
  return typeof value === "string" && NOBODY.test(value);
}

/** Whether a value says that a field has no ids, where it can have none. */
export function meansNobody(field: string, value: string): boolean {
  return CAN_BE_EMPTY.has(field) && NOBODY.test(value);
}

/** The line of front matter that a list of ids should be, whatever marks are around them; undefined where a word is no id. */
export function showIds(field: string, written: string): string | undefined {
  const ids = meansNobody(field, written) ? "" : findWrittenIds(written);
  return ids === undefined ? undefined : `${field}: [${ids}]`;
}

/** The words of a text, without the marks that authors put around ids. */
export function splitWrittenIds(text: string): readonly string[] {
  return text
    .trim()
    .replace(BY, "")
    .replace(KINDS, " ")
    .replace(AND, " ")
    .replace(MARKS, " ")
    .trim()
    .toLowerCase()
    .split(/[\s,;·]+/u)
    .filter((word) => word !== "");
}

/** The ids that a text has, with commas between them, whatever marks are around them; undefined where a word is no id. */
export function findWrittenIds(text: string): string | undefined {
  const ids = splitWrittenIds(text);
  return ids.length > 0 && ids.every((id) => SLUG.test(id)) ? ids.join(", ") : undefined;
}
