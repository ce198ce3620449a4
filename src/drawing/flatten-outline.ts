import type { OutlineCommand } from "opentype.js";
import type { Point, Polygons } from "./polygons.ts";

/** The lines in the place of a curve: enough for letters of a hundred pixels. */
const STEPS = 8;

/** The outline of a letter as polygons, with short lines in the place of its curves. */
export function flattenOutline(commands: readonly OutlineCommand[]): Polygons {
  const polygons: Point[][] = [];
  for (const command of commands) {
    if (command.type === "M") polygons.push([]);
    const polygon = polygons.at(-1);
    if (polygon === undefined || command.type === "Z") continue;
    polygon.push(...listPoints(command, polygon.at(-1) ?? [0, 0]));
  }
  return polygons;
}

function listPoints(command: OutlineCommand, from: Point): readonly Point[] {
  const { type, x = 0, y = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = command;
  const end: Point = [x, y];
  if (type === "Q") return followCurve([from, [x1, y1], end]);
  if (type === "C") return followCurve([from, [x1, y1], [x2, y2], end]);
  return [end];
}

/** Points of a Bézier curve behind its start, by de Casteljau's construction. */
function followCurve(controls: readonly Point[]): readonly Point[] {
  return Array.from({ length: STEPS }, (_, index) => {
    const part = (index + 1) / STEPS;
    let points = controls;
    while (points.length > 1)
      points = points.slice(1).map((point, at) => between(points[at] ?? point, point, part));
    return points[0] ?? [0, 0];
  });
}

function between([x0, y0]: Point, [x1, y1]: Point, part: number): Point {
  return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
}
