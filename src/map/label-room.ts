import type { PlaceLabel, Point } from "./map-types.ts";
import { isCrossedBy, isOverlapping, isWithin, squareAround, type Rectangle } from "./rectangle.ts";

/** The dot of a place that needs a label. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where labels may be: within the bounds, off dots and obstacles, preferably where the cost is low. */
export interface LabelRoom {
  readonly bounds: Rectangle;
  readonly dots: readonly Dot[];
  readonly obstacles: readonly Rectangle[];
  readonly cost: (box: Rectangle) => number;
}

/** A label and the rectangle it covers. */
export interface PlacedLabel {
  readonly label: PlaceLabel;
  readonly box: Rectangle;
}

const DOT_REACH = 4;

/** The square of a dot with its white ring. */
export function dotBox({ x, y }: Dot): Rectangle {
  return squareAround([x, y], DOT_REACH);
}

/** Whether a box is inside the room and overlaps no other dot, obstacle or label. */
export function isFree(
  box: Rectangle,
  own: Dot,
  room: LabelRoom,
  taken: readonly PlacedLabel[],
): boolean {
  const dots = room.dots.filter((dot) => dot !== own).map(dotBox);
  const labels = taken.map((placed) => placed.box);
  return (
    isWithin(box, room.bounds) &&
    [...dots, ...labels, ...room.obstacles].every((other) => !isOverlapping(box, other)) &&
    taken.every(({ label: { leader } }) => leader === undefined || !isCrossedBy(box, ...leader))
  );
}

/** Whether a leader crosses no label, no obstacle and no dot that does not touch its own. */
export function isClearLeader(
  [from, to]: readonly [Point, Point],
  own: Dot,
  room: LabelRoom,
  taken: readonly PlacedLabel[],
): boolean {
  const dots = room.dots.map(dotBox).filter((box) => !isOverlapping(box, dotBox(own)));
  const labels = taken.map((placed) => placed.box);
  return [...dots, ...labels, ...room.obstacles].every((box) => !isCrossedBy(box, from, to));
}
