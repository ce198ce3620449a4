import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { render } from "preact-render-to-string";
import { type ChartData, CHART_TYPES } from "../../../src/chart/chart-types.ts";
import { drawChart } from "../../../src/chart/draw-chart.ts";
import { strings } from "../../test-props.ts";
import { Chart } from "./chart.tsx";

/** What a chart may weigh without its table, in bytes after gzip. */
const MOST = 3_072;

function renderChart(data: ChartData): string {
  const end = { name: "α", number: "1" };
  const chart = {
    id: "a__table-1",
    caption: "Τα <b>έσοδα</b>",
    title: 'Τα <b>έσοδα</b> & "άλλα"',
    type: data.type,
    series: data.series.map(({ name }) => name),
    least: end,
    most: end,
    drawing: drawChart(data),
    rows: "",
  };
  return render(<Chart strings={strings} chart={chart} />);
}

function createData(type: ChartData["type"], rows: number, series: number): ChartData {
  return {
    type,
    unit: "%",
    decimals: 1,
    names: Array.from({ length: rows }, (_, at) => String(1950 + at)),
    series: Array.from({ length: series }, (_, at) => ({
      name: `Η σειρά με τον αριθμό ${at}`,
      values: Array.from({ length: rows }, (_, row) => ((row * 7919 + at * 104729) % 1000) / 10),
    })),
  };
}

for (const [type, rows, series] of [
  ["bar", 20, 3],
  ["column", 12, 3],
  ["line", 60, 4],
  ["stacked", 16, 4],
] as const) {
  test(`the largest chart of type ${type} is within its budget`, () => {
    const size = gzipSync(renderChart(createData(type, rows, series))).length;
    assert.ok(size <= MOST, `${size} bytes`);
  });
}

for (const type of CHART_TYPES) {
  test(`a chart of type ${type} has a title and a description, and is painted by attributes`, () => {
    const html = renderChart(createData(type, 3, 4));
    assert.match(
      html,
      /<svg viewBox="0 0 340 \d+" role="img" aria-labelledby="a__table-1-title" aria-describedby="a__table-1-text" fill="currentColor"/,
    );
    assert.match(html, /<title id="a__table-1-title">Τα &lt;b>έσοδα&lt;\/b> &amp;/);
    assert.match(html, /<desc id="a__table-1-text">[^<]+<\/desc>/);
    assert.doesNotMatch(html, /style=|#[\da-f]{3,6}\b|NaN|undefined|Infinity/);
    assert.equal(html.includes("<pattern"), type !== "line");
  });
}
