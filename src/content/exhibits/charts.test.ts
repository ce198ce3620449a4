import assert from "node:assert/strict";
import { test } from "node:test";
import type { Chart } from "../../model/newsroom.ts";
import {
  type Files,
  changeText,
  listProblems,
  parseFiles,
} from "../../../test/support/newsroom.ts";

const DATA = "src/stories/unrest/esoda.csv";
const TEXT = "src/stories/unrest/2-blackout.md";

function withChart(type: string, data: string): Files {
  const line = `::chart{data=esoda.csv type=${type} title="Τα έσοδα" source=afp}\n`;
  return { ...changeText(line), [DATA]: data };
}

function parseChart(type: string, data: string): Chart {
  const files = withChart(type, data);
  assert.deepEqual(listProblems(files), []);
  const body = parseFiles(files).newsroom?.stories[0]?.sections[1]?.body ?? [];
  const [chart] = body.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  assert.ok(chart);
  return chart;
}

test("bars have their names above and their values behind them, and are as long as these", () => {
  const { drawing, least, most, series } = parseChart("bar", "Δήμος;Έσοδα\nΑ;50\nΒ;100\n");
  assert.deepEqual(
    drawing.texts.start.map(({ text }) => text),
    ["Α", "Β", "50", "100"],
  );
  const widths = [...(drawing.marks[0]?.path ?? "").matchAll(/h(\d[\d.]*)v/g)].map(([, width]) =>
    Number(width),
  );
  assert.equal(Math.round((widths[1] ?? 0) / (widths[0] ?? 1)), 2);
  assert.deepEqual(
    { least, most, series },
    {
      least: { name: "Α", number: "50" },
      most: { name: "Β", number: "100" },
      series: ["Έσοδα"],
    },
  );
});

test("bars below zero go to the other side, with their values there", () => {
  const { drawing } = parseChart("bar", "Δήμος;Έσοδα\nΑ;-1.234,5\nΒ;2\n");
  assert.deepEqual(
    drawing.texts.end.map(({ text }) => text),
    ["−1.234,5"],
  );
});

test("series are told apart without colours, and named above the chart", () => {
  const { drawing } = parseChart("stacked", "α;β;γ;δ;ε\nζ;1;2;3;4\n");
  assert.deepEqual(
    drawing.marks.map(({ paint, key }) => [paint, key?.text]),
    [
      ["solid", "β"],
      ["hollow", "γ"],
      ["light", "δ"],
      ["hatched", "ε"],
    ],
  );
  assert.equal(drawing.texts.start.at(-1)?.text, "10");
});

test("a value that is missing parts a line, and a lone one is still there", () => {
  const { drawing } = parseChart("line", "Έτος;Ποσό\n2001;5\n2002;\n2004;7\n2005;8\n");
  assert.match(drawing.marks[0]?.path ?? "", /^M[\d.]+,[\d.]+ZM[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
});

test("years are as far from each other as they are", () => {
  const { drawing } = parseChart("line", "Έτος;Ποσό\n2000;5\n2001;6\n2010;7\n");
  const [first = 0, second = 0, third = 0] = [
    ...(drawing.marks[0]?.path ?? "").matchAll(/[ML]([\d.]+),/g),
  ].map(([, x]) => Number(x));
  assert.equal(Math.round((third - first) / (second - first)), 10);
});

test("columns begin at zero, and lines need not", () => {
  const ticksOf = (type: string): readonly string[] => {
    const rows = Array.from({ length: 9 }, (_, at) => `${2001 + at};${90000 + at * 1000}`);
    return parseChart(type, `Έτος;Ποσό\n${rows.join("\n")}\n`).drawing.texts.end.map(
      ({ text }) => text,
    );
  };
  assert.deepEqual(ticksOf("column").slice(0, 2), ["0", "20.000"]);
  assert.deepEqual(ticksOf("line").slice(0, 2), ["90.000", "92.000"]);
});

const rowsOf = (count: number, cells = "1"): string =>
  Array.from({ length: count }, (_, at) => `α${at};${cells}\n`).join("");
const COLUMN =
  "The first column of a chart has names, and every other one numbers, such as 1.234,5. Correct the cell, or remove the column.";
const KEEP = "Keep what the news needs, or show them with ::table.";

const REFUSED: Readonly<Record<string, readonly [type: string, data: string, told: string]>> = {
  "words in the place of numbers": [
    "bar",
    "α;Ποσό\nβ;3\nγ;πολύ\n",
    `7:14  chart  The column "Ποσό" has not only numbers of the same unit: "πολύ". ${COLUMN}`,
  ],
  "a column of nothing": [
    "bar",
    "α;Ποσό;δ\nβ;;1\nγ;;2\n",
    `7:14  chart  The column "Ποσό" has no numbers. ${COLUMN}`,
  ],
  "other units in other columns": [
    "bar",
    "α;Ποσό;Μερίδιο\nβ;3;4%\n",
    '7:14  chart  The columns "Ποσό" and "Μερίδιο" do not have the same unit. Make two charts, from two files.',
  ],
  "a row too many": [
    "bar",
    `α;β\n${rowsOf(21)}`,
    `7:14  chart  The data have 21 rows: a chart of type=bar has room for 20. ${KEEP}`,
  ],
  "a series too many": [
    "line",
    `α;β;γ;δ;ε;ζ\n${rowsOf(3, "1;2;3;4;5")}`,
    `7:14  chart  The data have 5 columns with numbers: a chart of type=line has room for 4. ${KEEP}`,
  ],
  "a line of one point": [
    "line",
    "α;β\nγ;1\n",
    "7:14  chart  A chart of type=line needs at least 2 rows. Write type=column",
  ],
  "parts of one series": [
    "stacked",
    "α;β\nγ;1\n",
    "7:14  chart  A chart of type=stacked needs at least 2 columns with numbers. Write type=bar",
  ],
  "a part below zero": [
    "stacked",
    "α;β;γ\nδ;1;-2\n",
    '7:14  chart  The column "γ" has a negative number: the parts of a sum cannot be below zero. Write type=bar',
  ],
  "two rows with one name": [
    "bar",
    "α;β\nγ;1\nγ;2\n",
    '7:14  chart  Two rows are called "γ" in the first column. Give each row a name of its own.',
  ],
  "a row without a name": [
    "bar",
    "α;β\n;1\n",
    "7:14  chart  Row 1 has no name in the first column. Give each row a name of its own.",
  ],
  "a name that is too long for a column": [
    "column",
    `α;β\n${rowsOf(11)}Σεπτέμβριος;2\n`,
    '7:14  chart  "Σεπτέμβριος" has more than 3 letters: this chart of type=column has no room for it. Shorten it, or write type=bar, where each name has a line of its own.',
  ],
  "a type in another word": [
    "γραμμή",
    "α;β\nγ;1\n",
    '7:29  wrong-value  "γραμμή" is not a type of chart. Write type=line',
  ],
  "a type that is none": [
    "pie",
    "α;β\nγ;1\n",
    '7:29  wrong-value  "pie" is not a type of chart. Write one of these: bar, column, line, stacked.',
  ],
};

for (const [title, [type, data, told]] of Object.entries(REFUSED)) {
  test(`a chart is refused: ${title}`, () => {
    assert.deepEqual(listProblems(withChart(type, data)), [`${TEXT}:${told}`]);
  });
}
