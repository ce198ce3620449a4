/** A point in a drawing: how far to the right of its origin, and how far below it. */
export type Point = readonly [x: number, y: number];

/** A shape: polygons, of which those that are holes in others go the other way round. */
export type Polygons = readonly (readonly Point[])[];

/** Where a shape goes: its points times the scale, from a point on. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Whether its points count upwards, as those of letters do. */
  readonly isUpwards?: boolean;
}

/** A shape where it goes. */
export function placePolygons(
  polygons: Polygons,
  { x, y, scale, isUpwards = false }: Placement,
): Polygons {
  const down = isUpwards ? -scale : scale;
  return polygons.map((polygon) => polygon.map(([px, py]) => [x + px * scale, y + py * down]));
}

/** A shape as the data of an SVG path, each line from where the last one ends. */
export function formatPolygons(polygons: Polygons): string {
  return polygons.map(formatPolygon).join("");
}

function formatPolygon([first = [0, 0], ...others]: readonly Point[]): string {
  let [x, y] = first;
  const lines = others.map(([nextX, nextY]) => {
    const line = formatLine(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return line;
  });
  return `M${first[0]} ${first[1]}${lines.join("")}z`;
}

function formatLine(x: number, y: number): string {
  if (y === 0) return `h${x}`;
  return x === 0 ? `v${y}` : `l${x} ${y}`;
}
