import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { ChartData, ChartDrawing, ChartText } from "./chart-types.ts";
import {
  LINE,
  WIDTH,
  joinMarks,
  measure,
  placeKeys,
  placeText,
  rectangle,
  round,
} from "./drawing-parts.ts";
import { formatNumber } from "./format-number.ts";

const BAR = 14;
const GAP = 9;

/** A bar, or a part of one: from one value to another, with the number that is written behind it. */
interface Bar {
  readonly series: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Bars from the left, each row below its name; with each value, or the sum of the parts, behind them. */
export function drawBars(data: ChartData): ChartDrawing {
  const { names, series } = data;
  const isStacked = data.type === "stacked";
  const bars = isStacked ? stackParts(data) : listBars(data);
  const keys = placeKeys(data);
  const lines = isStacked ? 1 : series.length;
  const step = LINE + lines * (BAR + 1) + GAP;
  const scale = createScale(bars);
  const zero = scale(0);
  const placeBar = ({ row, series: at }: Bar): number => {
    return keys.end + row * step + LINE + (isStacked ? 0 : at * (BAR + 1));
  };
  const paths = series.map((_, at) =>
    bars
      .filter((bar) => bar.series === at)
      .map((bar) => {
        const [x, end] = [scale(bar.from), scale(bar.to)];
        return rectangle(Math.min(x, end), placeBar(bar), Math.abs(end - x), BAR);
      })
      .join(""),
  );
  const labels = bars.filter(({ label }) => label !== "");
  const [before, behind] = [true, false].map((isNegative) =>
    labels
      .filter(({ from, to }) => to < from === isNegative)
      .map((bar): ChartText => {
        const x = scale(Math.min(bar.to, bar.from)) - 4;
        const end = scale(Math.max(bar.to, bar.from)) + 4;
        return placeText(isNegative ? x : end, placeBar(bar) + 12, bar.label);
      }),
  ) as [ChartText[], ChartText[]];
  const rows = names.map((name, row) => placeText(0, keys.end + row * step + 12, name));
  const height = keys.end + names.length * step;
  return {
    width: WIDTH,
    height,
    hasLines: false,
    // Beside the bars alone: a name above them may begin where they do.
    axis: names
      .map((_, row) => {
        const top = keys.end + row * step + LINE;
        return `M${round(zero)} ${round(top - 2)}V${round(top + lines * (BAR + 1) + 1)}`;
      })
      .join(""),
    grid: "",
    marks: joinMarks(paths, keys),
    texts: { start: [...rows, ...behind], middle: [], end: before },
  };
}

/** Leaves room for the numbers at both ends. */
function createScale(bars: readonly Bar[]): ReturnType<typeof scaleLinear<number>> {
  const widths = (isNegative: boolean): number =>
    bars
      .filter(({ from, to }) => to < from === isNegative)
      .reduce((most, { label }) => Math.max(most, measure(label)), 0);
  const least = Math.min(0, ...bars.map(({ to }) => to));
  const most = Math.max(0, ...bars.map(({ to }) => to));
  const start = least < 0 ? widths(true) + 6 : 1;
  return scaleLinear(
    [least, most === least ? least + 1 : most],
    [start, WIDTH - widths(false) - 6],
  );
}

function listBars({ series, unit, decimals }: ChartData): readonly Bar[] {
  return series.flatMap(({ values }, at) =>
    values.flatMap((value, row) =>
      value === undefined
        ? []
        : [{ series: at, row, from: 0, to: value, label: formatNumber(value, decimals, unit) }],
    ),
  );
}

/** The parts of each bar behind each other; the last has the sum. */
function stackParts({ names, series, unit, decimals }: ChartData): readonly Bar[] {
  const rows = names.map((_, row) => series.map(({ values }) => values[row] ?? 0));
  const layers = stack<readonly number[], number>()
    .keys(series.map((_, at) => at))
    .value((row, at) => row[at] ?? 0)(rows);
  return layers.flatMap((layer, at) =>
    layer.map(([from, to], row) => {
      const isLast = at === series.length - 1;
      const label = isLast ? formatNumber(to, decimals, unit) : "";
      return { series: at, row, from, to, label };
    }),
  );
}
