import type { ChartData, ChartDrawing, ChartType } from "./chart-types.ts";
import { drawBars } from "./draw-bars.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawLines } from "./draw-lines.ts";

const DRAWERS: Readonly<Record<ChartType, (data: ChartData) => ChartDrawing>> = {
  bar: drawBars,
  column: drawColumns,
  line: drawLines,
  stacked: drawBars,
};

/** Draws a chart; the same numbers give the same drawing. */
export function drawChart(data: ChartData): ChartDrawing {
  return DRAWERS[data.type](data);
}
