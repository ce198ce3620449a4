import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ChartData, ChartText } from "./chart-types.ts";
import { WIDTH, measure, placeText, round } from "./drawing-parts.ts";
import { formatNumber } from "./format-number.ts";

const TICKS = 4;

/** An axis of values from below to above: its scale, where what it measures begins, and what is drawn of it. */
interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly start: number;
  /** Path data of the line at zero, or at the bottom where zero is not shown, and of the others. */
  readonly zero: string;
  readonly grid: string;
  readonly ticks: readonly ChartText[];
}

/** A line's values need not begin at zero where all are far from it; areas always do. */
const FAR = 0.5;

/** Creates an axis for the values of all series. */
export function createValueAxis(
  { series, unit, decimals }: ChartData,
  {
    top,
    height,
    fromZero,
    hasTicks,
  }: {
    readonly top: number;
    readonly height: number;
    readonly fromZero: boolean;
    readonly hasTicks: boolean;
  },
): ValueAxis {
  const values = series.flatMap((each) => each.values.flatMap((value) => value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFar = !fromZero && least > 0 && least > most * FAR;
  const low = isFar ? least : Math.min(0, least);
  const high = Math.max(fromZero || low < 0 ? 0 : low, most);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [top + height, top]);
  if (hasTicks) scale.nice(TICKS);
  const marks = hasTicks ? scale.ticks(TICKS) : [];
  const digits = Math.min(decimals + 2, Math.max(0, ...marks.map(countDecimals)));
  const texts = marks.map((value) => formatNumber(value, digits, unit));
  const start = hasTicks ? Math.ceil(Math.max(...texts.map(measure)) + 6) : 0;
  const lineAt = (value: number): string => `M${start} ${round(scale(value))}H${WIDTH}`;
  const base = scale.domain()[0] ?? 0;
  return {
    scale,
    start,
    zero: lineAt(base > 0 ? base : 0),
    grid: marks
      .filter((value) => value !== 0)
      .map(lineAt)
      .join(""),
    ticks: texts.map((text, index) => placeText(start - 5, scale(marks[index] ?? 0) + 4, text)),
  };
}

function countDecimals(value: number): number {
  return String(round6(value)).split(".")[1]?.length ?? 0;
}

/** Ticks are sums of steps, which are not exact. */
function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
