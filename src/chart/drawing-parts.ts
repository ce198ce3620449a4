import { type ChartData, type ChartDrawing, type ChartText, PAINTS } from "./chart-types.ts";

/** The width of all charts, about that of a phone's column in its pixels. */
export const WIDTH = 340;
/** The height of a line of text. */
export const LINE = 17;
/** The width of a letter or digit, as wide as the widest fonts have it on the average. */
const LETTER = 7.4;
/** The side of the sign of a series. */
const SIGN = 11;

/** About how wide a text is. */
export function measure(text: string): number {
  return (text.length + (/[%€]$/.test(text) ? 1 : 0)) * LETTER;
}

/** A number of a path, short and exact enough to be seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Path data of a rectangle; nothing where it has no size. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  if (round(width) === 0 || round(height) === 0) return "";
  const across = round(width);
  return `M${round(x)} ${round(y)}h${across}v${round(height)}h${-across}z`;
}

/** The names of series, a line each with its sign; nothing where there is one series. */
export interface Keys {
  readonly texts: readonly ChartText[];
  readonly signs: readonly string[];
  /** Where what is below them begins. */
  readonly end: number;
}

/** Lists the names of series above a chart. */
export function placeKeys({ series, type }: Pick<ChartData, "series" | "type">): Keys {
  if (series.length < 2) return { texts: [], signs: [], end: 0 };
  const signs = series.map((_, index) => {
    const y = index * LINE;
    return type === "line" ? `M0 ${y + 7}h26` : rectangle(1, y + 1, SIGN, SIGN);
  });
  const x = type === "line" ? 32 : 18;
  const texts = series.map(({ name }, index) => ({ x, y: index * LINE + 12, text: name }));
  return { texts, signs, end: series.length * LINE + 6 };
}

/** Joins the marks of each series to its name. */
export function joinMarks(paths: readonly string[], { texts, signs }: Keys): ChartDrawing["marks"] {
  return paths.map((path, index) => ({
    paint: PAINTS[index % PAINTS.length] ?? "solid",
    path: `${signs[index] ?? ""}${path}`,
    key: texts[index],
  }));
}

/** A text at a place. */
export function placeText(x: number, y: number, text: string): ChartText {
  return { x: round(x), y: round(y), text };
}
