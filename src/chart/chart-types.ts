/** How numbers are drawn: bars beside each other, columns, lines, or the parts of bars. */
export const CHART_TYPES = ["bar", "column", "line", "stacked"] as const;

/** One of them. */
export type ChartType = (typeof CHART_TYPES)[number];

/** The numbers of a chart. */
export interface ChartData {
  readonly type: ChartType;
  /** What each value of a series is of, such as a year. */
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What numbers are written with, such as `%`; empty for nothing. */
  readonly unit: string;
  /** The most digits behind a decimal comma. */
  readonly decimals: number;
}

/** Numbers that belong together; undefined where one is missing. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** What tells a series from the others without colours: how its areas are filled, and how its line is dashed. */
export type Paint = "solid" | "light" | "hollow" | "hatched";

/** The paints, in the order of series. */
export const PAINTS: readonly Paint[] = ["solid", "hollow", "light", "hatched"];

/** Where a text of a chart is. */
export interface ChartText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Path data of the marks of a series, and its name with the place of its sign where there are several. */
export interface ChartMark {
  readonly paint: Paint;
  readonly path: string;
  readonly key: ChartText | undefined;
}

/** A chart as lines, marks and texts, in units of its own. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  /** Whether marks are lines, or else areas. */
  readonly hasLines: boolean;
  /** Path data of the axis, and of the lines behind the marks. */
  readonly axis: string;
  readonly grid: string;
  readonly marks: readonly ChartMark[];
  readonly texts: Readonly<Record<"start" | "middle" | "end", readonly ChartText[]>>;
}
