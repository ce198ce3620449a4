import { unknownId } from "../messages/content/names.ts";
import { writeExactly } from "../messages/fixes.ts";
import { repeatedEntry } from "../messages/source/limits.ts";
import { fieldName } from "../messages/content/shapes.ts";
import { capitalise } from "../messages/text.ts";
import { AUTHOR_ROLES, type AuthorRole } from "../model/author-role.ts";
import type { Credit } from "../model/entities.ts";
import type { DataPath, LocatedData } from "../source/located-data.ts";
import type { Finding } from "../source/source-text.ts";
import { findMeantWord } from "./checks/other-words.ts";
import { type Catalogue, type ContentContext, findUnknownId, reportAt } from "./content-context.ts";

/** An entry of a byline: an id, or an id with what its author did. */
export type BylineEntry = string | { readonly id: string; readonly role: AuthorRole };

/** The authors of a byline with what they did; unknown ids, and one with the same role again, are reported. */
export function resolveByline(
  entries: readonly BylineEntry[],
  data: LocatedData,
  context: Pick<ContentContext, "catalogue" | "report">,
): readonly Credit[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const { id, role } = typeof entry === "string" ? { id: entry, role: "text" as const } : entry;
    const path: DataPath = ["byline", index, ...(typeof entry === "string" ? [] : ["id"])];
    const unknown = findUnknownCredit(context.catalogue, id);
    if (unknown) reportAt(context, data, path, unknown);
    const first = seen.get(`${id} ${role}`);
    if (first === undefined) seen.set(`${id} ${role}`, index);
    else {
      const name = capitalise(fieldName("byline"));
      reportAt(context, data, ["byline", index], repeatedEntry(name, id, first + 1));
    }
    const author = context.catalogue.authors.get(id);
    return author ? [{ ...author, role }] : [];
  });
}

/** The finding for an id that is none, with both fields where what the author did is beside it, as in `nikos (φωτογραφίες)`. */
function findUnknownCredit(catalogue: Catalogue, id: string): Finding | undefined {
  const meant = /^[a-z\d-]*/.exec(id)?.[0] ?? "";
  const written = id
    .slice(meant.length)
    .replace(/[ \t():–—]+/g, " ")
    .trim();
  const role = findMeantWord(written, AUTHOR_ROLES);
  if (role === undefined || catalogue.ids.get("authors")?.has(meant) !== true) {
    return findUnknownId(catalogue, "authors", id);
  }
  return unknownId(id, "authors", writeExactly(`{ id: ${meant}, role: ${role} }`));
}
