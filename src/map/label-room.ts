import type { PlaceLabel, Point } from "./map-types.ts";
import { isCrossedBy, isOverlapping, isWithin, squareAround, type Rectangle } from "./rectangle.ts";

/** A place on the page that wants a label. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where labels may go: within the bounds, off dots and obstacles, and rather where the cost is low. */
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

/** The square that a dot covers, with the ring of paper round it. */
export function dotBox({ x, y }: Dot): Rectangle {
  return squareAround([x, y], DOT_REACH);
}

/** Whether a box lies in the room, clear of every dot but its own, of the obstacles and of labels. */
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

/** Whether a leader keeps clear of labels, of obstacles and of the dots that do not touch its own. */
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
