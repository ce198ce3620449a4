import type { Position } from "./sphere.ts";

/** Land that the atlas draws with one country, and United Nations maps with another. */
export type DisputedOutline = {
  /** ISO 3166-1 alpha-2 code of the country that gets it here. */
  readonly to: string;
  readonly reason: string;
} & (
  | { readonly atlasName: string }
  /** A separate piece of land, by a position near its middle. */
  | { readonly from: string; readonly near: Position }
  /** A part of a piece of land, cut off along a line; both ends of the line are moved to the nearest point of the outline. */
  | { readonly from: string; readonly along: readonly Position[] }
);

/** Natural Earth draws de facto control. Where that differs from United Nations maps (the Clear Map of its Geospatial Information Section), this table decides. */
export const DISPUTED_OUTLINES: readonly DisputedOutline[] = [
  {
    atlasName: "N. Cyprus",
    to: "CY",
    reason: "Security Council resolutions 541 (1983) and 550 (1984) call its secession invalid.",
  },
  {
    atlasName: "Somaliland",
    to: "SO",
    reason: "No member of the United Nations had recognised it; its maps draw Somalia whole.",
  },
  {
    atlasName: "Siachen Glacier",
    to: "IN",
    reason:
      "Its status is not agreed by India and Pakistan. India controls it, and a map of cities needs no country of its own for a glacier.",
  },
  {
    from: "RU",
    near: [34.1, 44.95],
    to: "UA",
    reason: "General Assembly resolution 68/262 (2014): Crimea is part of Ukraine.",
  },
  {
    from: "MA",
    along: [
      [-8.67, 27.667],
      [-9.5, 27.667],
      [-10.5, 27.667],
      [-11.5, 27.667],
      [-12.5, 27.667],
      [-13.17, 27.667],
    ],
    to: "EH",
    reason:
      "Western Sahara is a Non-Self-Governing Territory, on the list of the United Nations since 1963, as far north as 27°40′; the atlas ends it at the berm.",
  },
  {
    from: "IL",
    along: [
      [35.74, 32.73],
      [35.66, 32.7],
      [35.65, 32.8],
      [35.64, 32.88],
      [35.62, 32.95],
      [35.63, 33.05],
      [35.65, 33.18],
      [35.63, 33.27],
    ],
    to: "SY",
    reason:
      "Security Council resolution 497 (1981): the annexation of the occupied Golan is null and void.",
  },
];
