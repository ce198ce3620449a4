import {
  DATA_NOT_UTF8,
  EMPTY_DATA,
  EMPTY_ROW,
  ONE_COLUMN,
  OPEN_CELL,
  TEXT_BEHIND_QUOTE,
  tooMuchData,
  unequalRow,
  unnamedColumn,
} from "../../messages/exhibits/data-files.ts";
import { LIMITS } from "../../source/limits.ts";
import {
  type Finding,
  type SourceFile,
  type SourceText,
  parseSourceText,
  problemAt,
  problemAtPlace,
} from "../../source/source-text.ts";
import { checkWords } from "../checks/check-words.ts";
import { findPlainMarkup } from "../checks/plain-text.ts";
import type { ContentContext } from "../content-context.ts";
import { type Csv, type CsvCell, readCsv } from "./read-csv.ts";
import { type NumberColumn, readNumbers } from "./read-numbers.ts";

/** A column of a data file: its name, its cells as readers see them, and its numbers where it has nothing else. */
export interface DataColumn {
  readonly name: string;
  readonly cells: readonly string[];
  readonly numbers: NumberColumn | undefined;
}

/** A data file of a story's folder, column by column. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  /** How many rows there are below the names of the columns. */
  readonly rows: number;
}

type Context = Pick<ContentContext, "catalogue" | "style" | "report">;
type Rows = Csv["rows"];

const PROBLEMS = { "open-quote": OPEN_CELL, "after-quote": TEXT_BEHIND_QUOTE } as const;

/** Parses a CSV file; undefined where anything is wrong with it, which is reported. */
export function parseDataTable(file: SourceFile, context: Context): DataTable | undefined {
  const source = parseSourceText(file, (problem) => {
    const { rule, file: path, line, column } = problem;
    const isForeign = rule === DATA_NOT_UTF8.rule;
    const place = { file: path, line, column };
    context.report(isForeign ? problemAtPlace(place, DATA_NOT_UTF8) : problem);
  });
  if (source === undefined) return undefined;
  const csv = readCsv(source.text);
  if ("problem" in csv) {
    context.report(problemAt(source, csv.offset, PROBLEMS[csv.problem]));
    return undefined;
  }
  const found = [...findSizeProblems(csv.rows)];
  if (found.length === 0) found.push(...findRowProblems(csv.rows));
  for (const { offset, finding } of found) context.report(problemAt(source, offset, finding));
  if (found.length > 0) return undefined;
  const columns = readColumns(csv);
  checkCells(csv.rows, columns, source, context);
  return { columns, rows: csv.rows.length - 1 };
}

interface LocatedFinding {
  readonly offset: number;
  readonly finding: Finding;
}

function* findSizeProblems(rows: Rows): Generator<LocatedFinding> {
  const [head = []] = rows;
  const offset = 0;
  if (rows.length < 2) yield { offset, finding: EMPTY_DATA };
  else if (head.length === 1 && rows.every(({ length }) => length === 1)) {
    yield { offset, finding: ONE_COLUMN };
  }
  const [count, columns] = [rows.length - 1, head.length];
  if (count > LIMITS.dataRows) {
    yield { offset, finding: tooMuchData("rows", count, LIMITS.dataRows) };
  } else if (columns > LIMITS.dataColumns) {
    yield { offset, finding: tooMuchData("columns", columns, LIMITS.dataColumns) };
  } else {
    const long = rows.flat().find(({ text }) => text.length > LIMITS.field);
    if (long === undefined) return;
    const finding = tooMuchData("characters", long.text.length, LIMITS.field);
    yield { offset: long.offsetOf(0), finding };
  }
}

function* findRowProblems([head = [], ...body]: Rows): Generator<LocatedFinding> {
  for (const [index, cell] of head.entries()) {
    if (index > 0 && cell.text === "") {
      yield { offset: cell.offsetOf(0), finding: unnamedColumn(index + 1) };
    }
  }
  for (const row of body) {
    const offset = row[0]?.offsetOf(0) ?? 0;
    if (row.every(({ text }) => text === "")) yield { offset, finding: EMPTY_ROW };
    else if (row.length !== head.length) {
      yield { offset, finding: unequalRow(row.length, head.length) };
    }
  }
}

function readColumns({ rows: [head = [], ...body], delimiter }: Csv): readonly DataColumn[] {
  return head.map(({ text: name }, index) => {
    const cells = body.map((row) => row[index]?.text ?? "");
    const numbers = readNumbers(cells, delimiter);
    return { name, cells: numbers?.cells ?? cells, numbers };
  });
}

/** Words in cells are plain text, and read as other words are; numbers are not. */
function checkCells(
  rows: Rows,
  columns: readonly DataColumn[],
  source: SourceText,
  { catalogue, style, report }: Context,
): void {
  for (const [line, row] of rows.entries()) {
    for (const [index, cell] of row.entries()) {
      if (cell.text === "" || (line > 0 && columns[index]?.numbers)) continue;
      const marks = findPlainMarkup(cell.text, catalogue.ids);
      for (const { index: at, message } of marks) {
        report(problemAt(source, cell.offsetOf(at), message));
      }
      if (style && marks.length === 0) checkWords(locate(cell, source), style).forEach(report);
    }
  }
}

function locate(cell: CsvCell, source: SourceText): Parameters<typeof checkWords>[0] {
  // A correction could need other quotation marks around its cell.
  return { ...cell, source, kind: "item", rangeOf: () => undefined };
}
