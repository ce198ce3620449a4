import { breakLines } from "./break-lines.ts";
import { type Canvas, createCanvas, paintPolygons, rectangle } from "./canvas.ts";
import { setLetters } from "./face.ts";
import { COLOURS } from "./mark.ts";
import { paintMark } from "./paint-mark.ts";
import { placePolygons } from "./polygons.ts";
import { SHARE_SIZE } from "./share-size.ts";

/** The words of a share image. */
export interface ShareWords {
  readonly siteName: string;
  /** What the headline is part of: a topic, or the story of a section. */
  readonly kicker: string | undefined;
  readonly title: string;
}

/** How much of it, from its right edge, a photograph takes. */
export const PHOTO_WIDTH = 480;

const MARGIN = 72;
/** Baselines and edges, in pixels from above. */
const NAME = { size: 38, baseline: 92 } as const;
const RULES = [124, 130] as const;
const KICKER = { size: 32, baseline: 196 } as const;
const TITLE = { top: 222, bottom: 586, largest: 88, smallest: 44, step: 4, leading: 1.14 } as const;
/** From a line's top to its baseline, in ems. */
const ASCENT = 0.85;
/** Longer headlines are cut before they are measured. */
const MOST_LETTERS = 300;

/** Draws the image with which a page is shared: mark, name, what the headline is part of, the headline, and a photograph beside them. */
export function drawShareImage(words: ShareWords, photo?: Canvas): Canvas {
  const { width, height } = SHARE_SIZE;
  const canvas = createCanvas(width, height, COLOURS.paper);
  const edge = photo ? width - PHOTO_WIDTH - MARGIN / 2 : width - MARGIN;
  const room = edge - MARGIN;
  paintMark(canvas, { x: MARGIN, y: NAME.baseline - 28 * 1.5, scale: 1.5 });
  const indent = 32 * 1.5 + 18;
  const { siteName, kicker, title } = words;
  const name = { x: MARGIN + indent, room: room - indent, ...NAME };
  paintLine(canvas, siteName, name, COLOURS.ink);
  for (const y of RULES) paintPolygons(canvas, rectangle(MARGIN, y, room, 2), COLOURS.ink);
  if (kicker !== undefined) {
    paintLine(canvas, kicker, { x: MARGIN, room, ...KICKER }, COLOURS.accent);
  }
  const { size, lines } = fitTitle(Array.from(title).slice(0, MOST_LETTERS).join(""), room);
  for (const [index, line] of lines.entries()) {
    const baseline = TITLE.top + size * (ASCENT + index * TITLE.leading);
    paintLine(canvas, line, { x: MARGIN, room, size, baseline }, COLOURS.ink);
  }
  if (photo) copyPhoto(canvas, photo);
  return canvas;
}

/** The largest size in which a headline has room, with its lines; those for which there is none even in the smallest are left out. */
function fitTitle(
  title: string,
  room: number,
): { readonly size: number; readonly lines: readonly string[] } {
  const { top, bottom, largest, smallest, step, leading } = TITLE;
  for (let size: number = largest; size >= smallest; size -= step) {
    const lines = breakLines(title, room / size, measure);
    const most = Math.floor((bottom - top) / (size * leading));
    if (lines.length <= most) return { size, lines };
    if (size - step >= smallest) continue;
    const last = lines[most - 1] ?? "";
    return { size, lines: [...lines.slice(0, most - 1), `${last} …`] };
  }
  return { size: smallest, lines: [] };
}

function measure(text: string): number {
  return setLetters(text).width;
}

interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** How wide it may be; what is longer ends in three dots. */
  readonly room: number;
}

function paintLine(
  canvas: Canvas,
  text: string,
  { x, baseline, size, room }: LinePlace,
  colour: string,
): void {
  const { letters } = setLetters(shorten(text, room / size));
  const polygons = letters.flatMap((letter) =>
    placePolygons(letter.polygons, {
      x: x + letter.x * size,
      y: baseline,
      scale: letter.scale * size,
      isUpwards: true,
    }),
  );
  paintPolygons(canvas, polygons, colour);
}

function shorten(text: string, room: number): string {
  const letters = Array.from(text).slice(0, MOST_LETTERS);
  let shown = letters.join("");
  while (measure(shown) > room && letters.length > 0) {
    letters.pop();
    shown = `${letters.join("").trimEnd()}…`;
  }
  return shown;
}

/** Puts a photograph of the right size at the right edge. */
function copyPhoto(canvas: Canvas, photo: Canvas): void {
  const left = canvas.width - photo.width;
  for (let row = 0; row < Math.min(photo.height, canvas.height); row++) {
    const line = photo.data.subarray(row * photo.width * 3, (row + 1) * photo.width * 3);
    canvas.data.set(line, (row * canvas.width + left) * 3);
  }
}
