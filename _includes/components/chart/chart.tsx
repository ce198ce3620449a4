import type { VNode } from "preact";
import type { ChartDrawing, ChartMark, Paint } from "../../../src/chart/chart-types.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import type { Chart as ChartValue } from "../../../src/model/newsroom.ts";
import { fillIn } from "../fill-in.ts";

/** A chart below its title, and its numbers as a table for those who want them. Attributes draw it where no style sheet is loaded. */
export function Chart({
  strings,
  chart,
}: {
  readonly strings: Strings;
  readonly chart: ChartValue;
}): VNode {
  const { id, caption, drawing, rows } = chart;
  const { width, height, hasLines, axis, grid, marks, texts } = drawing;
  const isHatched = !hasLines && marks.some(({ paint }) => paint === "hatched");
  return (
    <figure class="chart table">
      <figcaption id={id} dangerouslySetInnerHTML={{ __html: caption }} />
      <svg
        viewBox={`0 0 ${width} ${Math.ceil(height)}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        fill="currentColor"
        font-size={13}
        font-family="sans-serif"
      >
        <title id={`${id}-title`}>{chart.title}</title>
        <desc id={`${id}-text`}>{describe(chart, strings)}</desc>
        {isHatched && <Hatching id={id} />}
        {grid !== "" && (
          <path class="chart__grid" d={grid} stroke="currentColor" stroke-width={0.3} />
        )}
        <g class="chart__marks" stroke="currentColor">
          {marks.map((mark) => (
            <path d={mark.path} {...(hasLines ? LINES[mark.paint] : fillOf(mark, id))} />
          ))}
        </g>
        <path d={axis} stroke="currentColor" />
        <Texts texts={[...listKeys(marks), ...texts.start]} />
        <Texts texts={texts.middle} anchor="middle" />
        <Texts texts={texts.end} anchor="end" />
      </svg>
      <details>
        <summary>{strings.chartNumbers}</summary>
        <div class="table__region" role="region" aria-labelledby={id} tabIndex={0}>
          <table aria-labelledby={id} dangerouslySetInnerHTML={{ __html: rows }} />
        </div>
      </details>
    </figure>
  );
}

/** What the chart shows, for those who do not see it. */
export function describe({ type, series, least, most }: ChartValue, strings: Strings): string {
  return fillIn(strings.chartDescription, {
    type: strings.chartTypes[type],
    series: series.join(", "),
    least: least.number,
    leastName: least.name,
    most: most.number,
    mostName: most.name,
  });
}

function listKeys(marks: ChartDrawing["marks"]): ChartDrawing["texts"]["start"] {
  return marks.flatMap(({ key }) => key ?? []);
}

/** Attributes that paint a path. */
interface PathPaint {
  readonly fill?: string;
  readonly "fill-opacity"?: number;
  readonly "stroke-width"?: number;
  readonly "stroke-linecap"?: "round";
  readonly "stroke-dasharray"?: string;
}

const LINES: Readonly<Record<Paint, PathPaint>> = {
  solid: { fill: "none", "stroke-width": 2.5, "stroke-linecap": "round" },
  hollow: { fill: "none", "stroke-width": 2, "stroke-dasharray": "6 4" },
  light: { fill: "none", "stroke-width": 2.5, "stroke-dasharray": "1.5 3" },
  hatched: { fill: "none", "stroke-width": 2, "stroke-dasharray": "9 3 2 3" },
};

function fillOf({ paint }: ChartMark, id: string): PathPaint {
  if (paint === "hollow") return { fill: "none" };
  if (paint === "light") return { "fill-opacity": 0.3 };
  return paint === "hatched" ? { fill: `url(#${id}-lines)` } : {};
}

/** Lines across an area. */
function Hatching({ id }: { readonly id: string }): VNode {
  return (
    <pattern
      id={`${id}-lines`}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="chart__marks" d="M0 0V5" stroke="currentColor" stroke-width={3} />
    </pattern>
  );
}

function Texts({
  texts,
  anchor,
}: {
  readonly texts: ChartDrawing["texts"]["start"];
  readonly anchor?: "middle" | "end";
}): VNode | null {
  if (texts.length === 0) return null;
  return (
    <g text-anchor={anchor}>
      {texts.map(({ x, y, text }) => (
        <text x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
