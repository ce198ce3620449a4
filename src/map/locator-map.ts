import { partInside } from "./area-label.ts";
import { readAtlas } from "./atlas.ts";
import { findFocusOutline } from "./focus-outline.ts";
import { fitFrame, fitSurroundings, fitWorld, type Frame } from "./frame.ts";
import { labelBox, LETTERING } from "./label-box.ts";
import { dotBox, type Dot } from "./label-room.ts";
import { drawWithinBudget, type Drawing } from "./drawing.ts";
import { nameAreas } from "./map-names.ts";
import type { DrawnPlace, LocatorMap, MapPlace } from "./map-types.ts";
import { labelPlaces } from "./place-labels.ts";
import { boxAround, isCrossedBy, isOverlapping, type Rectangle } from "./rectangle.ts";
import { placeScaleBar, scaleBarBox } from "./scale-bar.ts";

const FRAME_MARGIN = 4;
const COST_OF_CROSSING_OUTLINE = 1.5;
const SCALE_BAR_COSTS = { dot: 8, focus: 3, outline: 1 };
const SCALE_BAR_CLEARANCE = 24;

/**
 * Draws the map of some places: outlines, names, dots and a scale bar, for any places on Earth. The same places give the same map. Throws a
 * RangeError for no places, or too many to label.
 */
export function drawLocatorMap(places: readonly MapPlace[]): LocatorMap {
  if (places.length === 0) throw new RangeError("a map needs at least one place");
  const focusCodes = new Set(places.map(({ country }) => country));
  const { frame, drawing } = drawLand(places, focusCodes);
  const dots = places.map((place) => placeDot(place, frame));
  const bounds = insetBounds(frame);
  const scaleBar = placeScaleBar(frame, (box) => scaleBarCost(box, dots, drawing));
  const obstacles = [scaleBarBox(scaleBar)];
  const cost = (box: Rectangle): number =>
    isOnOutline(box, drawing) ? COST_OF_CROSSING_OUTLINE : 0;
  const drawn = labelPlaces({ bounds, dots, obstacles, cost });
  const taken = [...obstacles, ...dots.map(dotBox), ...drawn.flatMap(placeBoxes)];
  return {
    width: frame.width,
    height: frame.height,
    ...drawing.paths,
    ...nameAreas({ frame, drawing, focusCodes, bounds, obstacles: taken }),
    places: drawn,
    scaleBar,
  };
}

/** Draws land around the places; where there is none near them, the frame grows until some shows. */
function drawLand(
  places: readonly MapPlace[],
  focusCodes: ReadonlySet<string>,
): { readonly frame: Frame; readonly drawing: Drawing } {
  const atlas = readAtlas();
  const near = fitFrame(places, findFocusOutline(atlas, places));
  const drawing = drawWithinBudget(atlas, near, focusCodes);
  if (hasLand(drawing)) return { frame: near, drawing };
  const surroundings = fitSurroundings(places);
  const around = drawWithinBudget(atlas, surroundings, focusCodes);
  if (hasLand(around)) return { frame: surroundings, drawing: around };
  const world = fitWorld();
  return { frame: world, drawing: drawWithinBudget(atlas, world, focusCodes) };
}

function hasLand({ paths }: Drawing): boolean {
  return paths.land !== "" || paths.focus !== "";
}

function placeDot({ id, name, longitude, latitude }: MapPlace, frame: Frame): Dot {
  const point = frame.projection([longitude, latitude]);
  if (point === null) throw new RangeError(`the place "${id}" lies on no map`);
  return { id, name, x: Math.round(point[0]) + 0, y: Math.round(point[1]) + 0 };
}

function insetBounds({ width, height }: Frame): Rectangle {
  return {
    left: FRAME_MARGIN,
    top: FRAME_MARGIN,
    right: width - FRAME_MARGIN,
    bottom: height - FRAME_MARGIN,
  };
}

function isOnOutline(box: Rectangle, { segments }: Drawing): boolean {
  return segments.some(([from, to]) => isCrossedBy(box, from, to));
}

function scaleBarCost(box: Rectangle, dots: readonly Dot[], drawing: Drawing): number {
  const wide = {
    left: box.left - SCALE_BAR_CLEARANCE,
    top: box.top - SCALE_BAR_CLEARANCE,
    right: box.right + SCALE_BAR_CLEARANCE,
    bottom: box.bottom + SCALE_BAR_CLEARANCE,
  };
  const near = dots.filter((dot) => isOverlapping(dotBox(dot), wide)).length;
  return (
    near * SCALE_BAR_COSTS.dot +
    partInside(drawing.focus, box) * SCALE_BAR_COSTS.focus +
    (isOnOutline(box, drawing) ? SCALE_BAR_COSTS.outline : 0)
  );
}

function placeBoxes({ label }: DrawnPlace): readonly Rectangle[] {
  const box = labelBox(label, LETTERING.place);
  return label.leader === undefined ? [box] : [box, boxAround(...label.leader)];
}

/** The last maps, cached for the whole process by their places: during an edit a story's map is drawn again and again, which is slow. */
const drawn = new Map<string, LocatorMap>();
const MOST_DRAWN = 20;

/** Like `drawLocatorMap`, with a cache. */
export function getCachedMap(places: readonly MapPlace[]): LocatorMap {
  const key = JSON.stringify(places.map(listParts));
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const map = drawLocatorMap(places);
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(key, map);
  return map;
}

function listParts({ id, name, latitude, longitude, country }: MapPlace): readonly unknown[] {
  return [id, name, latitude, longitude, country];
}
