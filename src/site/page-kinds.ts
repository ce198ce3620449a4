import { groupBy } from "../model/group-by.ts";
import type { SitePage } from "../model/site-pages.ts";

/** No page of any kind. */
const NONE = {
  archive: [],
  "archive-month": [],
  corrections: [],
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
} as const satisfies Readonly<Record<SitePage["kind"], readonly []>>;

/** Pages by kind, a list for each kind; frozen, because Eleventy copies what is not. */
export function groupByKind(
  pages: readonly SitePage[],
): Readonly<Record<SitePage["kind"], readonly SitePage[]>> {
  const frozen = pages.map((page) => Object.freeze(page));
  return Object.freeze({
    ...NONE,
    ...Object.fromEntries(groupBy(frozen, ({ kind }) => kind)),
  });
}
