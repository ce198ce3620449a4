import { scaleBand } from "d3-scale";
import type { ChartData, ChartDrawing, ChartText } from "./chart-types.ts";
import {
  LINE,
  WIDTH,
  joinMarks,
  measure,
  placeKeys,
  placeText,
  rectangle,
} from "./drawing-parts.ts";
import { formatNumber } from "./format-number.ts";
import { createValueAxis } from "./value-axis.ts";

const HEIGHT = 180;

/** Columns above their names; the values are above them where there is room, else at an axis. */
export function drawColumns(data: ChartData): ChartDrawing {
  const { names, series, unit, decimals } = data;
  const keys = placeKeys(data);
  const top = keys.end + LINE;
  const values = series.flatMap((each) => each.values.flatMap((value) => value ?? []));
  const writes = values.map((value) => formatNumber(value, decimals, unit));
  const room = WIDTH / names.length / series.length;
  const hasValues = writes.every((text) => measure(text) <= room);
  const axis = createValueAxis(data, { top, height: HEIGHT, fromZero: true, hasTicks: !hasValues });
  const { scale, start } = axis;
  const bands = scaleBand(names.keys(), [start, WIDTH]).paddingInner(0.25);
  const width = bands.bandwidth() / series.length;
  const labels: ChartText[] = [];
  const paths = series.map((each, at) =>
    each.values
      .map((value, index) => {
        if (value === undefined) return "";
        const x = (bands(index) ?? 0) + at * width;
        const [y, zero] = [scale(value), scale(0)];
        const text = formatNumber(value, decimals, unit);
        const below = value < 0 ? 14 : -4;
        if (hasValues) labels.push(placeText(x + width / 2, y + below, text));
        return rectangle(x, Math.min(y, zero), width - 1, Math.abs(y - zero));
      })
      .join(""),
  );
  const bottom = top + HEIGHT + LINE + (values.some((value) => value < 0) ? LINE : 0);
  const below = names.map((name, index) =>
    placeText((bands(index) ?? 0) + bands.bandwidth() / 2, bottom, name),
  );
  return {
    width: WIDTH,
    height: bottom + 6,
    hasLines: false,
    axis: axis.zero,
    grid: axis.grid,
    marks: joinMarks(paths, keys),
    texts: { start: [], middle: [...labels, ...below], end: axis.ticks },
  };
}

/** The most letters that the name of a column has room for. */
export function findColumnRoom({ names }: Pick<ChartData, "names">): number {
  return Math.floor((WIDTH - 40) / names.length / measure("α"));
}
