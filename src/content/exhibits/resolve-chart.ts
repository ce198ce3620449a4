import { CHART_TYPES, type ChartData, type ChartType } from "../../chart/chart-types.ts";
import { drawChart } from "../../chart/draw-chart.ts";
import { findColumnRoom } from "../../chart/draw-columns.ts";
import { formatNumber } from "../../chart/format-number.ts";
import type { LocatedWord } from "../../markdown/attributes.ts";
import type { ProseDirective } from "../../markdown/prose.ts";
import {
  longNameInChart,
  negativePart,
  noNumbers,
  otherUnit,
  tooFewInChart,
  tooManyInChart,
  unknownChartType,
  wrongRowName,
} from "../../messages/exhibits/charts.ts";
import type { Message } from "../../messages/message.ts";
import type { Block, Chart } from "../../model/newsroom.ts";
import { findMeantWord } from "../checks/other-words.ts";
import { findData } from "./find-data.ts";
import type { DataTable } from "./parse-data-table.ts";
import { escapeText, renderRows } from "./render-rows.ts";
import { type ExhibitContext, checkSource, resolveWords } from "./resolve-table.ts";

/** The most rows and series of each type, so that a chart stays small and readable on a phone. */
const MOST: Readonly<Record<ChartType, { readonly rows: number; readonly series: number }>> = {
  bar: { rows: 20, series: 3 },
  column: { rows: 12, series: 3 },
  line: { rows: 60, series: 4 },
  stacked: { rows: 16, series: 4 },
};
/** Letters of a name that has a line of its own. */
const LONGEST_NAME = 44;

/** The block of a chart; none where anything about it is wrong, which is reported. */
export function resolveChart(
  { directive, id, citation }: ProseDirective,
  context: ExhibitContext,
): readonly Block[] {
  const { attributes, offset } = directive;
  const title = resolveWords(attributes.get("title"), context);
  checkSource({ directive }, context);
  const type = resolveType(attributes.get("type"), context);
  const table = findData(directive, context.exhibits, context.report);
  if (type === undefined || table === undefined || title === undefined) return [];
  const data = readChartData(type, table);
  const problem = "rule" in data ? data : findProblem(data);
  if (problem) {
    context.report(attributes.get("data")?.offset ?? offset, problem);
    return [];
  }
  if ("rule" in data) return [];
  const chart: Chart = {
    ...findEnds(data),
    id,
    type,
    title,
    caption: escapeText(title) + citation,
    series: data.series.map(({ name }) => name),
    drawing: drawChart(data),
    rows: renderRows(table),
  };
  return [{ kind: "chart", chart }];
}

function resolveType(
  word: LocatedWord | undefined,
  { report }: ExhibitContext,
): ChartType | undefined {
  if (word === undefined) return undefined;
  const type = CHART_TYPES.find((each) => each === word.text);
  if (type === undefined) {
    const meant = findMeantWord(word.text, CHART_TYPES);
    report(word.offset, unknownChartType(word.text, CHART_TYPES, meant && `type=${meant}`));
  }
  return type;
}

function readChartData(type: ChartType, { columns }: DataTable): ChartData | Message {
  const [names, ...others] = columns;
  const [first] = others;
  if (names === undefined || first === undefined) return tooFewInChart("series", type, 1);
  const unit = first.numbers?.unit ?? "";
  for (const { name, cells, numbers } of others) {
    if (numbers === undefined) {
      return noNumbers(
        name,
        cells.find((cell) => !/^[\d.,\s]*$/.test(cell)) ?? cells.find((cell) => cell !== ""),
      );
    }
    if (numbers.unit !== unit) return otherUnit(name, first.name);
  }
  return {
    type,
    names: names.cells,
    unit,
    decimals: Math.max(...others.map(({ numbers }) => numbers?.decimals ?? 0)),
    series: others.map(({ name, numbers }) => ({ name, values: numbers?.values ?? [] })),
  };
}

function findProblem(data: ChartData): Message | undefined {
  const { type, names, series } = data;
  const most = MOST[type];
  if (names.length > most.rows) return tooManyInChart("rows", names.length, type, most.rows);
  if (series.length > most.series) {
    return tooManyInChart("series", series.length, type, most.series);
  }
  if (type === "line" && names.length < 2) return tooFewInChart("rows", type, 2);
  if (type === "stacked" && series.length < 2) return tooFewInChart("series", type, 2);
  const wrong = names.findIndex((name, at) => name === "" || names.indexOf(name) < at);
  if (wrong !== -1) return wrongRowName(names[wrong] ?? "", wrong + 1);
  return findLongName(data) ?? findNegativePart(data);
}

function findLongName(data: ChartData): Message | undefined {
  const { type, names, series } = data;
  const room = type === "column" ? findColumnRoom(data) : LONGEST_NAME;
  const long = names.find(({ length }) => length > room);
  if (long !== undefined) return longNameInChart(long, type, room);
  const name = series.find((each) => each.name.length > LONGEST_NAME)?.name;
  return name === undefined ? undefined : longNameInChart(name, "bar", LONGEST_NAME);
}

function findNegativePart({ type, series }: ChartData): Message | undefined {
  if (type !== "stacked") return undefined;
  const negative = series.find(({ values }) => values.some((value = 0) => value < 0));
  return negative && negativePart(negative.name);
}

/** The least and the greatest number, with the names of their rows. */
function findEnds({ names, series, unit, decimals }: ChartData): Pick<Chart, "least" | "most"> {
  const all = series.flatMap(({ values }) =>
    values.flatMap((value, at) => (value === undefined ? [] : [{ value, name: names[at] ?? "" }])),
  );
  const sorted = all.toSorted((a, b) => a.value - b.value);
  const write = (end: (typeof all)[number] | undefined): Chart["least"] => ({
    name: end?.name ?? "",
    number: formatNumber(end?.value ?? 0, decimals, unit),
  });
  return { least: write(sorted[0]), most: write(sorted.at(-1)) };
}
