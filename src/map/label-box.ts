import type { MapLabel } from "./map-types.ts";
import type { Rectangle } from "./rectangle.ts";

/** The typography of a kind of label. */
export interface Lettering {
  /** The font size in units. */
  readonly size: number;
  /** Width of its letters in relation to the regular weight. */
  readonly boldness: number;
  /** The space added after each letter, in ems. */
  readonly spacing: number;
}

/** The typography of each kind of label; locator-map.css has the same values. */
export const LETTERING = {
  place: { size: 12, boldness: 1.08, spacing: 0 },
  focus: { size: 11, boldness: 1, spacing: 0.2 },
  neighbour: { size: 11, boldness: 1, spacing: 0 },
  sea: { size: 11, boldness: 1, spacing: 0 },
  scale: { size: 11, boldness: 1, spacing: 0 },
} as const satisfies Readonly<Record<string, Lettering>>;

// In ems, by the widest common system font, so that labels do not overlap in any of them.
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ιίϊΐΙIijl.,'’·\s-]/u, 0.36],
  [/[ωώΜΩΏmwMW]/u, 0.87],
  [/\p{Lu}/u, 0.77],
  [/./u, 0.645],
];
const ASCENT = 0.82;
const DESCENT = 0.25;

/** An upper limit of a text's width in units, rounded up, since readers' fonts differ. */
export function measureText(text: string, { size, boldness, spacing }: Lettering): number {
  const ems = Array.from(text).reduce((sum, letter) => {
    const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
    return sum + width * boldness + spacing;
  }, 0);
  return Math.ceil(ems * size);
}

/** The rectangle that a label covers, accents and descenders included. */
export function labelBox({ text, x, y, anchor }: MapLabel, lettering: Lettering): Rectangle {
  const width = measureText(text, lettering);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    left,
    right: left + width,
    top: y - Math.ceil(lettering.size * ASCENT),
    bottom: y + Math.ceil(lettering.size * DESCENT),
  };
}
