import type { Point } from "./map-types.ts";

/** A line of the drawing; a closed one is a ring, and does not repeat its first point. */
export interface Line {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** A straight piece of a line. */
export type Segment = readonly [from: Point, to: Point];

/** The straight pieces that a line is made of. */
export function lineSegments({ points, isClosed }: Line): readonly Segment[] {
  const ends = isClosed ? [...points.slice(1), ...points.slice(0, 1)] : points.slice(1);
  return ends.map((end, index): Segment => [points[index] ?? end, end]);
}

/**
 * The SVG path data of lines: whole numbers, relative commands, no unneeded characters. Rings that enclose less than `smallestRing` square
 * units, and lines that shrink to a point, are left out.
 */
export function formatPathData(lines: readonly Line[], smallestRing: number): string {
  let current: Point = [0, 0];
  let data = "";
  for (const line of lines) {
    const rounded = { ...line, points: withoutRepeats(line.points.map(roundPoint), line.isClosed) };
    const [first] = rounded.points;
    if (first === undefined || isTooSmall(rounded, smallestRing)) continue;
    data += `m${formatSteps([current, ...rounded.points])}${line.isClosed ? "z" : ""}`;
    current = line.isClosed ? first : (rounded.points.at(-1) ?? first);
  }
  return data;
}

/** The area that a ring encloses, in square units. */
export function ringArea(points: readonly Point[]): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function roundPoint([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

function withoutRepeats(points: readonly Point[], isClosed: boolean): readonly Point[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1] ?? (isClosed ? points.at(-1) : undefined);
    return before?.[0] !== x || before[1] !== y;
  });
}

function isTooSmall({ points, isClosed }: Line, smallestRing: number): boolean {
  return isClosed ? ringArea(points) < smallestRing : points.length < 2;
}

function formatSteps(points: readonly Point[]): string {
  let steps = "";
  for (const [index, [x, y]] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) continue;
    steps += formatStep(x - before[0], steps === "") + formatStep(y - before[1], false);
  }
  return steps;
}

function formatStep(distance: number, isFirst: boolean): string {
  // A minus sign needs no separator; `+ 0` turns a negative zero into zero.
  return distance < 0 || isFirst ? String(distance + 0) : ` ${distance + 0}`;
}
