import { groupBy } from "../model/group-by.ts";
import type { SitePage } from "../model/site-pages.ts";

/** Every kind, without pages. */
const NONE = {
  archive: [],
  "archive-month": [],
  corrections: [],
  feeds: [],
  front: [],
  moved: [],
  "not-found": [],
  people: [],
  person: [],
  place: [],
  places: [],
  search: [],
  section: [],
  source: [],
  sources: [],
  standing: [],
  story: [],
  topic: [],
  topics: [],
  updates: [],
} as const satisfies Readonly<Record<SitePage["kind"], readonly []>>;

/** Groups pages by kind; the lists are frozen, because Eleventy would copy them otherwise. */
export function groupByKind(
  pages: readonly SitePage[],
): Readonly<Record<SitePage["kind"], readonly SitePage[]>> {
  const frozen = pages.map((page) => Object.freeze(page));
  return Object.freeze({
    ...NONE,
    ...Object.fromEntries(groupBy(frozen, ({ kind }) => kind)),
  });
}
