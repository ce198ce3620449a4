import { fillPolygons } from "./fill-polygons.ts";
import { type Polygons, placePolygons } from "./polygons.ts";

/** An image of opaque pixels: red, green and blue, row by row from the upper left corner. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A canvas in one colour, `#rrggbb`. */
export function createCanvas(width: number, height: number, colour: string): Canvas {
  const pixel = Buffer.from(readColour(colour));
  const data = new Uint8Array(Buffer.alloc(width * height * pixel.length, pixel));
  return { width, height, data };
}

/** Paints polygons over what is on a canvas. */
export function paintPolygons(canvas: Canvas, polygons: Polygons, colour: string): void {
  const { width, data } = canvas;
  const parts = readColour(colour);
  const [top, bottom] = findRows(polygons, canvas.height);
  const placed = placePolygons(polygons, { x: 0, y: -top, scale: 1 });
  const { pixels } = fillPolygons(placed, { width, height: bottom - top });
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const covered = pixels[pixel] ?? 0;
    if (covered === 0) continue;
    for (let part = 0; part < 3; part++) {
      const index = (top * width + pixel) * 3 + part;
      const before = data[index] ?? 0;
      data[index] = Math.round(before + ((parts[part] ?? 0) - before) * covered);
    }
  }
}

/** The rows of a canvas that polygons may cover: the first, and the one behind the last. */
function findRows(polygons: Polygons, height: number): readonly [top: number, bottom: number] {
  let [top, bottom] = [height, 0];
  for (const [, y] of polygons.flat()) {
    top = Math.min(top, Math.floor(y));
    bottom = Math.max(bottom, Math.ceil(y));
  }
  return [Math.max(0, top), Math.max(0, top, Math.min(height, bottom))];
}

/** A rectangle as a polygon. */
export function rectangle(x: number, y: number, width: number, height: number): Polygons {
  return [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  ];
}

function readColour(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
