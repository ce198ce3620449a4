import type { Atlas } from "./atlas.ts";
import type { Frame } from "./frame.ts";
import { drawCountries, drawOutlines, simplifyLand, type Land, type LandOutlines } from "./land.ts";
import type { LocatorMap } from "./map-types.ts";
import { formatPathData, lineSegments, type Line, type Segment } from "./path-data.ts";

/** The outlines of a map: as path data, as the segments that labels avoid, and as areas. */
export interface Drawing {
  readonly paths: Pick<LocatorMap, "land" | "focus" | "borders">;
  readonly segments: readonly Segment[];
  readonly all: readonly Line[];
  readonly focus: readonly Line[];
  readonly countries: ReadonlyMap<string, readonly Line[]>;
}

/** The most characters of path data in a map; they take about half as many bytes when gzipped. */
export const PATH_BUDGET = 950;
/** The limit where the focus is an archipelago: a coarse coast is recognisable, missing islands are not. */
export const ISLANDS_BUDGET = 1_650;
/** A focus of more pieces than this, drawn finely, is an archipelago. */
const MOST_PIECES = 12;

// The smallest area in square units that a bend has to enclose to be drawn, from fine to coarse.
const DETAILS = [
  3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 65, 80, 100, 130, 160, 200, 250, 320, 500, 800,
  1300,
];
const COARSEST_WITH_BORDERS = 160;
const SMALLEST_RING = 5;

/** Draws the land of a frame in the finest detail whose path data is within the budget. */
export function drawWithinBudget(
  atlas: Atlas,
  frame: Frame,
  focusCodes: ReadonlySet<string>,
): Drawing {
  const { focus: finest } = draw(atlas, frame, focusCodes, DETAILS[0] ?? 0).paths;
  const budget = countPieces(finest) > MOST_PIECES ? ISLANDS_BUDGET : PATH_BUDGET;
  let [low, high] = [0, DETAILS.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { paths } = draw(atlas, frame, focusCodes, DETAILS[middle] ?? 0);
    const isWithin = Object.values(paths).join("").length <= budget;
    [low, high] = isWithin ? [low, middle] : [middle + 1, high];
  }
  const { land, outlines, paths } = draw(atlas, frame, focusCodes, DETAILS[low] ?? 0);
  const { all, focus, borders } = outlines;
  const segments = [...all, ...focus, ...borders].flatMap(lineSegments);
  return { paths, segments, all, focus, countries: drawCountries(land) };
}

/** How many closed rings path data has. */
function countPieces(path: string): number {
  return path.split("z").length - 1;
}

interface Draft {
  readonly land: Land;
  readonly outlines: LandOutlines;
  readonly paths: Drawing["paths"];
}

function draw(atlas: Atlas, frame: Frame, focusCodes: ReadonlySet<string>, detail: number): Draft {
  const land = simplifyLand(atlas, frame, focusCodes, detail);
  const outlines = drawOutlines(land);
  const smallest = Math.max(SMALLEST_RING, detail / 2);
  // The focus can be drawn over all land or beside it; inland countries take fewer characters with, islands without.
  const [shortest = ""] = [outlines.all, outlines.others]
    .map((lines) => formatPathData(lines, smallest))
    .sort((one, other) => one.length - other.length);
  const focus = formatPathData(outlines.focus, SMALLEST_RING);
  const isTooCoarse = frame.isWorld || detail > COARSEST_WITH_BORDERS;
  const borders = isTooCoarse ? "" : formatPathData(outlines.borders, 0);
  return { land, outlines, paths: { land: shortest, focus, borders } };
}
