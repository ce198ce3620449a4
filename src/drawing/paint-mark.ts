import { type Canvas, createCanvas, paintPolygons } from "./canvas.ts";
import { COLOURS, MARK, MARK_CENTRE } from "./mark.ts";
import { type Placement, formatPolygons, placePolygons } from "./polygons.ts";

/** Paints the mark in its colours. */
export function paintMark(canvas: Canvas, placement: Placement): void {
  paintPolygons(canvas, placePolygons(MARK.letter, placement), COLOURS.ink);
  paintPolygons(canvas, placePolygons(MARK.rule, placement), COLOURS.accent);
}

/** The mark in the middle of a square; `room` is how wide that is, where the mark has 32. */
export function drawIcon(size: number, room: number): Canvas {
  const canvas = createCanvas(size, size, COLOURS.paper);
  const scale = size / room;
  const x = size / 2 - MARK_CENTRE.x * scale;
  const y = size / 2 - MARK_CENTRE.y * scale;
  paintMark(canvas, { x, y, scale });
  return canvas;
}

/** The same as an SVG document for the address of an icon: its marks of quotation need no escapes there. */
export function formatIcon(room: number): string {
  const left = MARK_CENTRE.x - room / 2;
  const top = MARK_CENTRE.y - room / 2;
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${left} ${top} ${room} ${room}'>` +
    `<path fill='${COLOURS.paper}' d='M${left} ${top}h${room}v${room}h-${room}z'/>` +
    `<path fill='${COLOURS.ink}' d='${formatPolygons(MARK.letter)}'/>` +
    `<path fill='${COLOURS.accent}' d='${formatPolygons(MARK.rule)}'/></svg>`
  );
}
