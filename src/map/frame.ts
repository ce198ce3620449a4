import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from "d3-geo";
import type { MapPlace, Point } from "./map-types.ts";
import type { Rectangle } from "./rectangle.ts";
import { angleBetween, EARTH_RADIUS, meanDirection, toPosition, toVector } from "./sphere.ts";
import type { Position, Vector } from "./sphere.ts";

/** The window of a map: the projection of the sphere, and the visible part. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly centre: Vector;
  /** The angle in radians from the centre that contains everything visible. */
  readonly reach: number;
  readonly unitsPerRadian: number;
  readonly isWorld: boolean;
}

/** The width of every map, in units of its viewBox. */
export const MAP_WIDTH = 320;

// Clipping this far outside the frame hides the strokes along it.
const CLIP_MARGIN = 4;
const MAP_HEIGHT = { least: 220, most: 300 };
const OUTLINE_MARGIN = 22;
const PLACE_MARGIN = { x: 44, y: 26 };
// The smallest extent of a map: a single place needs its surroundings, and nearby places have to be distinguishable.
const NARROWEST_MAP = {
  around: 480 / EARTH_RADIUS,
  among: 120 / EARTH_RADIUS,
  adrift: 3_000 / EARTH_RADIUS,
};
// With less room than this for each place, the country is not shown whole.
const LEAST_ROOM_PER_PLACE = 14;
// Beyond this angle an azimuthal map is too distorted, so the whole world is shown.
const WIDEST_REACH = (70 * Math.PI) / 180;
const WORLD_HEIGHT = 156;
// Equal Earth is 5.41 times as wide as its scale, so the whole world fits.
const WORLD_SCALE = 58;
// Rotated so that the edge of the world is in the Bering Strait.
const WORLD_ROTATION = -11;

/** Chooses the projection, centre and scale that fit the places and an outline (may be empty). */
export function fitFrame(places: readonly MapPlace[], outline: readonly Position[]): Frame {
  const spots = places.map(({ longitude, latitude }): Position => [longitude, latitude]);
  const centre = findCentre([...spots, ...outline]);
  const middle = toVector(centre);
  const isFar = (position: Position): boolean =>
    angleBetween(middle, toVector(position)) > WIDEST_REACH;
  if (spots.some(isFar)) return fitWorld();
  const frame = outline.some(isFar) ? undefined : regionFrame(centre, spots, outline);
  if (frame !== undefined && !isCrowded(frame, spots)) return frame;
  return regionFrame(findCentre(spots), spots, []);
}

/** Fits the places with a wide area around them. */
export function fitSurroundings(places: readonly MapPlace[]): Frame {
  const spots = places.map(({ longitude, latitude }): Position => [longitude, latitude]);
  return regionFrame(findCentre(spots), spots, [], NARROWEST_MAP.adrift);
}

/** The frame of the whole world. */
export function fitWorld(): Frame {
  const projection = geoEqualEarth()
    .rotate([WORLD_ROTATION, 0])
    .precision(0)
    .scale(WORLD_SCALE)
    .translate([MAP_WIDTH / 2, WORLD_HEIGHT / 2]);
  return finishFrame(projection, WORLD_HEIGHT, true);
}

function isCrowded({ projection }: Frame, spots: readonly Position[]): boolean {
  if (spots.length === 1) return false;
  const { left, right, top, bottom } = boundingBox(project(projection, spots));
  return Math.max(right - left, bottom - top) < LEAST_ROOM_PER_PLACE * spots.length;
}

function regionFrame(
  centre: Position,
  spots: readonly Position[],
  outline: readonly Position[],
  narrowest: number = NARROWEST_MAP[findKind(spots, outline)],
): Frame {
  const unit = azimuthal(centre).scale(1).translate([0, 0]);
  const placeBox = boundingBox(project(unit, spots));
  const outlineBox = boundingBox(project(unit, outline.length === 0 ? spots : outline));
  const largest = MAP_WIDTH / narrowest;
  const fit = { placeBox, outlineBox };
  const widest = Math.min(fitScale(fit, "x", MAP_WIDTH), largest);
  const height = Math.round(clamp(neededHeight(fit, widest), MAP_HEIGHT.least, MAP_HEIGHT.most));
  const scale = Math.min(widest, fitScale(fit, "y", height));
  const unitsPerRadian = Number(scale.toPrecision(3));
  const { left, right, top, bottom } = paddedBox(fit, unitsPerRadian);
  const projection = azimuthal(centre)
    .scale(unitsPerRadian)
    .translate([
      Math.round(MAP_WIDTH / 2 - (left + right) / 2),
      Math.round(height / 2 - (top + bottom) / 2),
    ]);
  return finishFrame(projection, height, false);
}

function findKind(
  spots: readonly Position[],
  outline: readonly Position[],
): keyof typeof NARROWEST_MAP {
  if (outline.length > 0) return "around";
  return spots.length === 1 ? "adrift" : "among";
}

function finishFrame(projection: GeoProjection, height: number, isWorld: boolean): Frame {
  const centre = toVector(projection.invert?.([MAP_WIDTH / 2, height / 2]) ?? [0, 0]);
  const unitsPerRadian = projection.scale();
  const corner = Math.sqrt(MAP_WIDTH ** 2 + height ** 2) / 2 + 2 * CLIP_MARGIN;
  const reach = isWorld ? Math.PI : 2 * Math.asin(Math.min(1, (corner / unitsPerRadian) * 0.55));
  projection.clipExtent([
    [-CLIP_MARGIN, -CLIP_MARGIN],
    [MAP_WIDTH + CLIP_MARGIN, height + CLIP_MARGIN],
  ]);
  return { width: MAP_WIDTH, height, projection, centre, reach, unitsPerRadian, isWorld };
}

function findCentre(positions: readonly Position[]): Position {
  let centre = roundPosition(toPosition(meanDirection(positions.map(toVector))));
  // The middle of the page depends on the projection, and the projection on the middle.
  for (let round = 0; round < 3; round += 1) {
    const unit = azimuthal(centre).scale(1).translate([0, 0]);
    const { left, right, top, bottom } = boundingBox(project(unit, positions));
    const middle = unit.invert?.([(left + right) / 2, (top + bottom) / 2]);
    if (middle?.every(Number.isFinite) !== true) return centre;
    centre = roundPosition(middle);
  }
  return centre;
}

function azimuthal([longitude, latitude]: Position): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(0);
}

function project(projection: GeoProjection, positions: readonly Position[]): readonly Point[] {
  return positions.map(([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0]);
}

function boundingBox(points: readonly Point[]): Rectangle {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

interface Fit {
  readonly placeBox: Rectangle;
  readonly outlineBox: Rectangle;
}

/** The largest scale at which both boxes, each with its own margin, fit into the given room. */
function fitScale({ placeBox, outlineBox }: Fit, axis: "x" | "y", room: number): number {
  const [low, high] = axis === "x" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const boxes = [
    { box: outlineBox, margin: OUTLINE_MARGIN },
    { box: placeBox, margin: PLACE_MARGIN[axis] },
  ];
  const scales = boxes.flatMap((one) =>
    boxes.map((other) => (room - one.margin - other.margin) / (other.box[high] - one.box[low])),
  );
  return Math.min(...scales.filter((scale) => scale > 0), Number.MAX_SAFE_INTEGER);
}

function paddedBox({ placeBox, outlineBox }: Fit, scale: number): Rectangle {
  return {
    left: Math.min(
      outlineBox.left * scale - OUTLINE_MARGIN,
      placeBox.left * scale - PLACE_MARGIN.x,
    ),
    right: Math.max(
      outlineBox.right * scale + OUTLINE_MARGIN,
      placeBox.right * scale + PLACE_MARGIN.x,
    ),
    top: Math.min(outlineBox.top * scale - OUTLINE_MARGIN, placeBox.top * scale - PLACE_MARGIN.y),
    bottom: Math.max(
      outlineBox.bottom * scale + OUTLINE_MARGIN,
      placeBox.bottom * scale + PLACE_MARGIN.y,
    ),
  };
}

function neededHeight(fit: Fit, scale: number): number {
  const { top, bottom } = paddedBox(fit, scale);
  return bottom - top;
}

function roundPosition([longitude, latitude]: readonly [number, number]): Position {
  return [Math.round(longitude * 10) / 10 + 0, Math.round(latitude * 10) / 10 + 0];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
