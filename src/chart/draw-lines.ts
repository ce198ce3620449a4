import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ChartData, ChartDrawing, ChartText } from "./chart-types.ts";
import { LINE, WIDTH, joinMarks, measure, placeKeys, placeText, round } from "./drawing-parts.ts";
import { createValueAxis } from "./value-axis.ts";

const HEIGHT = 180;
const YEAR = /^\d{1,6}$/;

/** Lines through the values; where all names are years, they are as far from each other as these are. */
export function drawLines(data: ChartData): ChartDrawing {
  const { names, series } = data;
  const keys = placeKeys(data);
  const top = keys.end + 8;
  const axis = createValueAxis(data, { top, height: HEIGHT, fromZero: false, hasTicks: true });
  const places = placeNames(names);
  const across = scaleLinear(
    [Math.min(...places), Math.max(...places)],
    [axis.start + 2, WIDTH - 3],
  );
  const xOf = (index: number): number => across(places[index] ?? 0);
  const draw = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => round(xOf(index)))
    .y((value) => round(axis.scale(value ?? 0)));
  const paths = series.map(({ values }) => draw(values) ?? "");
  const bottom = top + HEIGHT + LINE;
  const { start, middle, end } = placeLabels(names, xOf, bottom);
  return {
    width: WIDTH,
    height: bottom + 6,
    hasLines: true,
    axis: axis.zero,
    grid: axis.grid,
    marks: joinMarks(paths, keys),
    texts: { start, middle, end: [...axis.ticks, ...end] },
  };
}

/** Years in order, or else the numbers of the names. */
function placeNames(names: readonly string[]): readonly number[] {
  const years = names.map(Number);
  const isInOrder = years.every((year, index) => index === 0 || year > (years[index - 1] ?? 0));
  return names.every((name) => YEAR.test(name)) && isInOrder ? years : [...names.keys()];
}

/** The first and the last name, and of the others as many as there is room for. */
function placeLabels(
  names: readonly string[],
  xOf: (index: number) => number,
  y: number,
): Readonly<Record<"start" | "middle" | "end", readonly ChartText[]>> {
  const last = names.length - 1;
  const first = names[0] ?? "";
  const end = names[last] ?? "";
  const free = { from: xOf(0) + measure(first) + 8, to: xOf(last) - measure(end) - 8 };
  const middle: ChartText[] = [];
  for (const [index, name] of names.entries()) {
    const half = measure(name) / 2;
    const x = xOf(index);
    if (index === 0 || index === last || x - half < free.from || x + half > free.to) continue;
    middle.push(placeText(x, y, name));
    free.from = x + half + 8;
  }
  return {
    start: [placeText(xOf(0), y, first)],
    middle,
    end: [placeText(xOf(last), y, end)],
  };
}
