import { labelBox, type Lettering } from "./label-box.ts";
import type { MapLabel, Point } from "./map-types.ts";
import type { Line, Segment } from "./path-data.ts";
import { isCrossedBy, isOverlapping, isWithin, squareAround, type Rectangle } from "./rectangle.ts";

/** A preferred point for a label, and the greatest distance from it. */
export interface Anchor {
  readonly point: Point;
  readonly reach: number;
}

/** The space for the name of a country or a sea. */
export interface AreaRoom {
  /** The rings of the area, by the even-odd rule. */
  readonly area: readonly Line[];
  readonly bounds: Rectangle;
  readonly obstacles: readonly Rectangle[];
  /** Lines that the name must not cross. */
  readonly barriers: readonly Segment[];
  /** The share of the name, from 0 to 1, that has to be on the area. */
  readonly leastInside: number;
  /** The preferred position; by default near the middle of the area. */
  readonly anchor?: Anchor | undefined;
}

interface Spot {
  readonly label: MapLabel;
  readonly box: Rectangle;
  readonly distance: number;
}

const GRID_STEP = 4;
const SAMPLE_COLUMNS = 7;
// Cost of a name that is wholly outside its area, in units of distance from the middle.
const COST_OF_OUTSIDE = 250;

/** Finds the free position of an area's name nearest to its middle or its anchor; undefined where there is none. */
export function findAreaLabel(
  text: string,
  lettering: Lettering,
  room: AreaRoom,
): MapLabel | undefined {
  const window = room.anchor ? windowAround(room.anchor, room.bounds) : room.bounds;
  const inside = gridRows(window).flatMap((y) => pointsInside(room.area, window, y));
  const middle = room.anchor?.point ?? meanPoint(inside);
  const spots = inside
    .map((point) => measureSpot(text, lettering, point, middle))
    .filter(({ box }) => isWithin(box, room.bounds))
    .filter(({ box }) => room.obstacles.every((other) => !isOverlapping(box, other)))
    .sort((one, other) => one.distance - other.distance);
  let best: { readonly cost: number; readonly label?: MapLabel } = { cost: Infinity };
  for (const { label, box, distance } of spots) {
    if (distance >= best.cost) break;
    if (room.barriers.some(([from, to]) => isCrossedBy(box, from, to))) continue;
    const part = partInside(room.area, box);
    const cost = distance + (1 - part) * COST_OF_OUTSIDE;
    if (part >= room.leastInside && cost < best.cost) best = { cost, label };
  }
  return best.label;
}

/** The share of a rectangle, from 0 to 1, that is inside the rings of an area, by a few samples. */
export function partInside(area: readonly Line[], { left, top, right, bottom }: Rectangle): number {
  const step = (right - left) / (SAMPLE_COLUMNS - 1);
  const hits = [top, (top + bottom) / 2, bottom].flatMap((y) => {
    const crossings = findCrossings(area, y);
    return Array.from({ length: SAMPLE_COLUMNS }, (_, column) =>
      isBetweenPair(crossings, left + column * step),
    );
  });
  return hits.filter(Boolean).length / hits.length;
}

/** By the even-odd rule, a point with an odd number of crossings to its right is inside. */
function isBetweenPair(crossings: readonly number[], x: number): boolean {
  return crossings.filter((crossing) => crossing > x).length % 2 === 1;
}

/** Where a horizontal line crosses the edges of rings, from left to right. */
function findCrossings(area: readonly Line[], y: number): readonly number[] {
  const crossings: number[] = [];
  for (const { points } of area) {
    let [beforeX, beforeY] = points.at(-1) ?? [0, 0];
    for (const [pointX, pointY] of points) {
      if (pointY > y !== beforeY > y) {
        crossings.push(((beforeX - pointX) * (y - pointY)) / (beforeY - pointY) + pointX);
      }
      [beforeX, beforeY] = [pointX, pointY];
    }
  }
  return crossings.sort((one, other) => one - other);
}

function windowAround({ point, reach }: Anchor, bounds: Rectangle): Rectangle {
  const { left, top, right, bottom } = squareAround(point, reach);
  return {
    left: Math.max(left, bounds.left),
    top: Math.max(top, bounds.top),
    right: Math.min(right, bounds.right),
    bottom: Math.min(bottom, bounds.bottom),
  };
}

function gridRows({ top, bottom }: Rectangle): readonly number[] {
  const length = Math.max(0, Math.floor((bottom - top) / GRID_STEP) + 1);
  return Array.from({ length }, (_, row) => Math.round(top + row * GRID_STEP));
}

function pointsInside(area: readonly Line[], bounds: Rectangle, y: number): readonly Point[] {
  const crossings = findCrossings(area, y);
  const points: Point[] = [];
  for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
    const from = Math.max(crossings[pair] ?? 0, bounds.left);
    const to = Math.min(crossings[pair + 1] ?? 0, bounds.right);
    const first = Math.ceil(from / GRID_STEP) * GRID_STEP;
    for (let x = first; x <= to; x += GRID_STEP) points.push([x, y]);
  }
  return points;
}

function measureSpot(
  text: string,
  lettering: Lettering,
  [x, y]: Point,
  [middleX, middleY]: Point,
): Spot {
  const label: MapLabel = { text, x, y: y + Math.round(lettering.size / 3), anchor: "middle" };
  const distance = Math.sqrt((x - middleX) ** 2 + (y - middleY) ** 2);
  return { label, box: labelBox(label, lettering), distance };
}

function meanPoint(points: readonly Point[]): Point {
  const [x, y] = points.reduce<Point>(
    (sum, point) => [sum[0] + point[0], sum[1] + point[1]],
    [0, 0],
  );
  return [x / points.length, y / points.length];
}
