import type { AuthorRole } from "../model/author-role.ts";
import type { Credit } from "../model/entities.ts";

/** What makes somebody an author to machines. */
const AUTHORS: ReadonlySet<AuthorRole> = new Set(["text", "reporting"]);

/** A byline as machines tell it: authors, of whom there has to be one, and others. */
export interface SplitByline {
  readonly authors: readonly Credit[];
  readonly others: readonly Credit[];
}

/** Parts a byline into authors and others; where nobody wrote or reported, all are authors. */
export function splitByline(byline: readonly Credit[]): SplitByline {
  const authors = byline.filter(({ role }) => AUTHORS.has(role));
  if (authors.length === 0) return { authors: byline, others: [] };
  return { authors, others: byline.filter(({ role }) => !AUTHORS.has(role)) };
}
