import type { StateBlock } from "markdown-it";
import {
  BROKEN_ROW,
  EXTRA_RULER,
  GAP_IN_TABLE,
  RULER_ABOVE,
  TWO_HEADS,
  wrongRuler,
} from "../../messages/markdown/tables.ts";
import type { Problem } from "../located-token.ts";
import { type Cell, splitRow } from "../split-row.ts";
import { findCaptionMark } from "./caption-line.ts";

/** A line of a table: its number, its cells, and whether it begins and ends with `|`. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly isOpened: boolean;
  readonly isClosed: boolean;
}

/** A problem of a line. */
interface LineProblem {
  readonly line: number;
  readonly finding: Problem;
}

/** The rows of a table without those that have a problem, and the line after the last. */
export interface Rows {
  readonly head: Row;
  /** The row of dashes. */
  readonly ruler: Row;
  readonly body: readonly Row[];
  readonly problems: readonly LineProblem[];
  readonly end: number;
}

const RULER = /^:?-+:?$/;
/** A row of dashes between other rows; single dashes say that there is no value. */
const LONG_RULER = /^:?-{3,}:?$/;
/** Other dashes and marks in the place of hyphens. */
const ALMOST_RULER = /^[\s:+]*[-‐‑‒–—―−=_][-‐‑‒–—―−=_:+\s]*$/u;

/** The rows that begin on a line; undefined where no row of dashes is below it. */
export function readRows(state: StateBlock, first: number, endLine: number): Rows | undefined {
  const start = readStart(state, first, endLine);
  if (start === undefined) return undefined;
  const { head, ruler } = start;
  return { head, ruler, ...readBody(state, start, endLine) };
}

/** The first two rows of a table, and their problems. */
interface Start {
  readonly head: Row;
  readonly ruler: Row;
  readonly problems: readonly LineProblem[];
}

function readStart(state: StateBlock, first: number, endLine: number): Start | undefined {
  const row = readRow(state, first, endLine);
  if (row === undefined) return undefined;
  const second = readRow(state, first + 1, endLine);
  if (second === undefined) return readSpacedStart(state, row, endLine);
  if (isRuler(second) && !isRuler(row, LONG_RULER))
    return { head: row, ruler: second, problems: [] };
  if (!row.isOpened) return undefined;
  const third = readRow(state, first + 2, endLine);
  if (third && isRuler(third, LONG_RULER)) {
    const finding = isRuler(row, LONG_RULER) ? RULER_ABOVE : TWO_HEADS;
    return { head: second, ruler: third, problems: [{ line: first, finding }] };
  }
  if (isRuler(second)) return { head: row, ruler: second, problems: [] };
  if (!second.isOpened || !isRuler(second, ALMOST_RULER)) return undefined;
  const finding = wrongRuler(row.cells.length);
  return { head: row, ruler: second, problems: [{ line: second.line, finding }] };
}

/** The first rows with an empty line between them. */
function readSpacedStart(state: StateBlock, head: Row, endLine: number): Start | undefined {
  if (!isWhole(head) || head.line + 1 >= endLine || !state.isEmpty(head.line + 1)) return undefined;
  const ruler = readRow(state, state.skipEmptyLines(head.line + 1), endLine);
  if (ruler === undefined || !isRuler(ruler, LONG_RULER) || isRuler(head)) return undefined;
  return { head, ruler, problems: [{ line: ruler.line, finding: GAP_IN_TABLE }] };
}

function readBody(
  state: StateBlock,
  { head, ruler, problems: ofStart }: Start,
  endLine: number,
): Pick<Rows, "body" | "problems" | "end"> {
  const body: Row[] = [];
  const problems = [...ofStart];
  let previous: Row | undefined;
  let line = ruler.line + 1;
  while (line < endLine) {
    const next = state.isEmpty(line) ? findNextRow(state, line, endLine) : line;
    if (next === undefined || findCaptionMark(state, next) !== undefined) break;
    const row = readRow(state, next, endLine);
    if (continuesRow(state, next, row, previous, head)) {
      problems.push({ line: next, finding: BROKEN_ROW });
      // The other part of such a row has too few cells, which follows from this.
      if (body.at(-1) === previous) body.pop();
    } else if (row === undefined) break;
    else if (isRuler(row, LONG_RULER)) problems.push({ line: next, finding: EXTRA_RULER });
    else {
      if (next > line && !problems.some(({ finding }) => finding === GAP_IN_TABLE))
        problems.push({ line: next, finding: GAP_IN_TABLE });
      body.push(row);
    }
    previous = row ?? previous;
    line = next + 1;
  }
  return { body, problems, end: line };
}

/** The line of a row of the same table below empty lines; undefined for the first row of another. */
function findNextRow(state: StateBlock, line: number, endLine: number): number | undefined {
  const next = state.skipEmptyLines(line);
  const row = readRow(state, next, endLine);
  if (row === undefined || !isWhole(row)) return undefined;
  return readStart(state, next, endLine) === undefined ? next : undefined;
}

/** Whether a line is the rest of a row that ends without `|`, in a table whose other rows end with it. */
function continuesRow(
  state: StateBlock,
  line: number,
  row: Row | undefined,
  previous: Row | undefined,
  head: Row,
): boolean {
  if (previous === undefined || !isWhole(head) || !previous.isOpened || previous.isClosed)
    return false;
  if (row !== undefined) return !row.isOpened;
  return readText(state, line).trim() !== "";
}

function isWhole({ isOpened, isClosed }: Row): boolean {
  return isOpened && isClosed;
}

function isRuler({ cells }: Row, form = RULER): boolean {
  return cells.every(({ text }) => form.test(text));
}

/** The cells of a line; undefined where it has no `|`, or belongs to another block. */
function readRow(state: StateBlock, line: number, endLine: number): Row | undefined {
  if (line >= endLine) return undefined;
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return undefined;
  const text = readText(state, line);
  const cells = splitRow(text, startOf(state, line));
  const trimmed = text.trim();
  const isClosed = trimmed.endsWith("|") && !trimmed.endsWith("\\|");
  return cells && { line, cells, isOpened: trimmed.startsWith("|"), isClosed };
}

function readText(state: StateBlock, line: number): string {
  return state.src.slice(startOf(state, line), state.eMarks[line]);
}

function startOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}
