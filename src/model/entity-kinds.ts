/** The kinds of sources, in the order in which a summary of sources names them; the desk is last. */
export const SOURCE_KINDS = [
  "primary",
  "document",
  "ministry",
  "authority",
  "court",
  "company",
  "agency",
  "nationalAgency",
  "stateAgency",
  "newspaper",
  "broadcaster",
  "organisation",
  "expert",
  "eyewitness",
  "desk",
] as const;

/** One of them. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kinds of places. */
export const PLACE_KINDS = [
  "country",
  "region",
  "capital",
  "city",
  "town",
  "village",
  "district",
  "island",
  "sea",
  "building",
] as const;

/** One of them. */
export type PlaceKind = (typeof PLACE_KINDS)[number];
