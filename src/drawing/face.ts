import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font, type Glyph } from "opentype.js";
import { flattenOutline } from "./flatten-outline.ts";
import type { Polygons } from "./polygons.ts";

/** The parts of the typeface, first the one with most letters of a headline. None of the system's fonts is ever asked for. */
const PARTS = ["greek", "latin", "latin-ext", "greek-ext", "cyrillic", "cyrillic-ext"] as const;

const FILE = "@fontsource/tinos/files/tinos-PART-700-normal.woff";

/** A letter of the typeface. */
interface Letter {
  readonly character: string;
  readonly font: Font;
  readonly glyph: Glyph;
}

const { resolve } = createRequire(import.meta.url);
const fonts = new Map<string, Font>();
const letters = new Map<string, Letter | undefined>();
const outlines = new Map<Glyph, Polygons>();

/** The letters of a text with their places on a line, in ems from its start; what the typeface lacks is left out. */
export function setLetters(text: string): {
  readonly width: number;
  readonly letters: readonly {
    readonly x: number;
    readonly polygons: Polygons;
    readonly scale: number;
  }[];
} {
  let x = 0;
  let last: Letter | undefined;
  const set = Array.from(text).flatMap((character) => {
    const letter = findLetter(character);
    if (letter === undefined) return [];
    const { font, glyph } = letter;
    const scale = 1 / font.unitsPerEm;
    if (last?.font === font) x += findKerning(last, letter) * scale;
    last = letter;
    const placed = { x, polygons: outlineOf(glyph), scale };
    x += glyph.advanceWidth * scale;
    return [placed];
  });
  return { width: x, letters: set };
}

const kernings = new Map<string, number>();

/** By how much two letters come closer to each other than their widths say. */
function findKerning(left: Letter, right: Letter): number {
  const pair = `${left.character}${right.character}`;
  const known = kernings.get(pair);
  if (known !== undefined) return known;
  const kerning = left.font.getKerningValue(left.glyph, right.glyph);
  kernings.set(pair, kerning);
  return kerning;
}

function findLetter(character: string): Letter | undefined {
  if (letters.has(character)) return letters.get(character);
  let found: Letter | undefined;
  for (const part of PARTS) {
    const font = openPart(part);
    if (font.charToGlyphIndex(character) === 0) continue;
    found = { character, font, glyph: font.charToGlyph(character) };
    break;
  }
  letters.set(character, found);
  return found;
}

/** A part is read when a letter is not in those before it. */
function openPart(part: string): Font {
  const known = fonts.get(part);
  if (known) return known;
  const bytes = Uint8Array.from(readFileSync(resolve(FILE.replace("PART", part))));
  const font = opentype.parse(bytes.buffer);
  fonts.set(part, font);
  return font;
}

function outlineOf(glyph: Glyph): Polygons {
  const known = outlines.get(glyph);
  if (known) return known;
  const outline = flattenOutline(glyph.path.commands);
  outlines.set(glyph, outline);
  return outline;
}
