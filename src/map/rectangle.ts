import type { Point } from "./map-types.ts";

/** A rectangle in units of the viewBox, by its four edges. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The square of the given half-width round a point. */
export function squareAround([x, y]: Point, reach: number): Rectangle {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** The rectangle that two points are opposite corners of. */
export function boxAround([x, y]: Point, [otherX, otherY]: Point): Rectangle {
  return {
    left: Math.min(x, otherX),
    top: Math.min(y, otherY),
    right: Math.max(x, otherX),
    bottom: Math.max(y, otherY),
  };
}

/** Whether two rectangles share more than an edge. */
export function isOverlapping(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Whether the first rectangle lies within the second. */
export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The point of a rectangle that is nearest to a given point. */
export function nearestPoint(rectangle: Rectangle, [x, y]: Point): Point {
  return [
    Math.min(Math.max(x, rectangle.left), rectangle.right),
    Math.min(Math.max(y, rectangle.top), rectangle.bottom),
  ];
}

/** Whether the segment between two points passes through a rectangle (Liang and Barsky, 1984). */
export function isCrossedBy(rectangle: Rectangle, from: Point, to: Point): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const edges = [
    [-dx, from[0] - rectangle.left],
    [dx, rectangle.right - from[0]],
    [-dy, from[1] - rectangle.top],
    [dy, rectangle.bottom - from[1]],
  ] as const;
  let [enter, leave] = [0, 1];
  for (const [run, room] of edges) {
    if (run === 0 && room <= 0) return false;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return enter < leave;
}
