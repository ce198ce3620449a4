import type { Point, Polygons } from "./polygons.ts";

/** How much of each pixel a shape covers, from 0 to 1, row by row. */
export interface Coverage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float64Array;
}

/**
 * Fills polygons. Nothing but sums, products and quotients of 64-bit numbers decides a pixel, so it is the same on every machine. What goes
 * twice round a pixel covers it once.
 */
export function fillPolygons(
  polygons: Polygons,
  { width, height }: Pick<Coverage, "width" | "height">,
): Coverage {
  const rows: Rows = {
    // Two more in each row, for what a line at the right edge passes on.
    stride: width + 2,
    height,
    sums: new Float64Array((width + 2) * height),
  };
  const limit = ([x, y]: Point): Point => [Math.min(Math.max(x, 0), width), y];
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      if (from) addLine(rows, limit(from), limit(to));
      from = to;
    }
  }
  return { width, height, pixels: addUp(rows, width) };
}

/** For each pixel, by how much the coverage differs from that of the pixel before it. */
interface Rows {
  readonly stride: number;
  readonly height: number;
  readonly sums: Float64Array;
}

function addLine(rows: Rows, start: Point, end: Point): void {
  if (start[1] === end[1]) return;
  const direction = start[1] < end[1] ? 1 : -1;
  const [[x0, y0], [x1, y1]] = direction === 1 ? [start, end] : [end, start];
  const slope = (x1 - x0) / (y1 - y0);
  const last = Math.min(rows.height, Math.ceil(y1));
  for (let row = Math.max(0, Math.floor(y0)); row < last; row++) {
    const top = Math.max(row, y0);
    const bottom = Math.min(row + 1, y1);
    if (bottom <= top) continue;
    const from = x0 + slope * (top - y0);
    const to = x0 + slope * (bottom - y0);
    const [left, right] = from < to ? [from, to] : [to, from];
    addSpan(rows, row, left, right, direction * (bottom - top));
  }
}

/** Adds the part of a line in one row, from its left to its right end; all to its right is covered. */
function addSpan(
  { sums, stride }: Rows,
  row: number,
  left: number,
  right: number,
  height: number,
): void {
  const first = Math.floor(left);
  const last = Math.max(first + 1, Math.ceil(right));
  for (let column = first; column < last; column++) {
    const from = Math.max(left, column);
    const to = Math.min(right, column + 1);
    const share = right > left ? (height * (to - from)) / (right - left) : height;
    const own = share * (column + 1 - (from + to) / 2);
    const index = row * stride + column;
    sums[index] = (sums[index] ?? 0) + own;
    sums[index + 1] = (sums[index + 1] ?? 0) + share - own;
  }
}

function addUp({ sums, stride, height }: Rows, width: number): Float64Array {
  const pixels = new Float64Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += sums[row * stride + column] ?? 0;
      pixels[row * width + column] = Math.min(1, Math.abs(sum));
    }
  }
  return pixels;
}
