import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import {
  EMPTY_TABLE,
  MISSING_CAPTION,
  NESTED_TABLE,
  wrongCells,
  wrongDelimiter,
} from "../../messages/markdown/tables.ts";
import { type Problem, addNotes } from "../located-token.ts";
import { type Cell, splitRow } from "../split-row.ts";
import { renderCitations } from "./citation.ts";
import { findParagraphEnd } from "./paragraph-end.ts";

/** A line of a table: its number, and its cells. */
interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** The rows of a table, and the line after the last. */
interface Rows {
  readonly head: Row;
  readonly delimiter: Row;
  readonly body: readonly Row[];
  readonly end: number;
}

const DELIMITER = /^:?-+:?$/;
/** Pandoc's caption, or the same in Greek. */
const CAPTION = /^(?:table|πίνακας):[ \t]*(?=\S)/iu;

/** The classes of columns that are not aligned with the start of their lines. */
const ALIGNMENTS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/^:-+:$/, "table__center"],
  [/^-+:$/, "table__end"],
];

/**
 * Pandoc's pipe table: a row with the names of the columns, a row of dashes, where colons align a column, and the other rows. Its caption is
 * a paragraph below that begins with `Table:`. Where the first column has no name, its cells are the names of the rows.
 */
export function table(markdown: MarkdownIt): void {
  markdown.block.ruler.before("reference", "table", parseTable);
  markdown.renderer.rules["caption_close"] = (tokens, index, _options, environment) => {
    return renderCitations(tokens[index], environment);
  };
}

function parseTable(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const rows = readRows(state, startLine, endLine);
  if (rows === undefined) return false;
  if (silent) return true;
  if (state.level > 0) {
    pushRefused(state, rows.head.line, NESTED_TABLE);
    state.line = rows.end;
    return true;
  }
  const open = state.push("table_open", "table", 1);
  open.map = [startLine, rows.end];
  pushRows(state, rows);
  if (rows.body.length === 0) pushRefused(state, startLine, EMPTY_TABLE);
  const captionEnd = pushCaption(state, rows.end, endLine);
  if (captionEnd === undefined) pushRefused(state, startLine, MISSING_CAPTION);
  state.push("table_close", "table", -1);
  state.line = captionEnd ?? rows.end;
  return true;
}

/** The rows that begin on a line; undefined where no row of dashes is below it. */
function readRows(state: StateBlock, first: number, endLine: number): Rows | undefined {
  if (first + 1 >= endLine) return undefined;
  const head = readRow(state, first);
  const delimiter = readRow(state, first + 1);
  if (head === undefined || delimiter === undefined) return undefined;
  if (!delimiter.cells.every(({ text }) => DELIMITER.test(text))) return undefined;
  const body: Row[] = [];
  let line = first + 2;
  for (; line < endLine; line += 1) {
    const row = readRow(state, line);
    if (row === undefined || findCaptionMark(state, line) !== undefined) break;
    body.push(row);
  }
  return { head, delimiter, body, end: line };
}

/** The cells of a line; undefined where it has no `|`, or belongs to another block. */
function readRow(state: StateBlock, line: number): Row | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return undefined;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const cells = splitRow(state.src.slice(start, state.eMarks[line]), start);
  return cells && { line, cells };
}

function pushRows(state: StateBlock, { head, delimiter, body }: Rows): void {
  const columns = head.cells.length;
  const classes = delimiter.cells.map(
    ({ text }) => ALIGNMENTS.find(([mark]) => mark.test(text))?.[1],
  );
  const namesRows = head.cells[0]?.text === "";
  state.push("thead_open", "thead", 1);
  pushRow(state, head, (cell) => (cell.text === "" ? undefined : "col"), classes);
  state.push("thead_close", "thead", -1);
  const dashes = delimiter.cells.length;
  if (dashes !== columns) pushRefused(state, delimiter.line, wrongDelimiter(dashes, columns));
  if (body.length === 0) return;
  state.push("tbody_open", "tbody", 1);
  for (const row of body) {
    const { length } = row.cells;
    if (length !== columns) pushRefused(state, row.line, wrongCells(length, columns));
    const scopeOf = ({ text }: Cell, index: number): "row" | undefined =>
      namesRows && index === 0 && text !== "" ? "row" : undefined;
    pushRow(state, row, scopeOf, classes);
  }
  state.push("tbody_close", "tbody", -1);
}

function pushRow(
  state: StateBlock,
  { line, cells }: Row,
  scopeOf: (cell: Cell, index: number) => "col" | "row" | undefined,
  classes: readonly (string | undefined)[],
): void {
  state.push("tr_open", "tr", 1);
  for (const [index, cell] of cells.entries()) {
    const scope = scopeOf(cell, index);
    const name = scope === undefined ? "td" : "th";
    const open = state.push(`${name}_open`, name, 1);
    if (scope !== undefined) open.attrPush(["scope", scope]);
    const alignment = classes[index];
    if (alignment !== undefined) open.attrPush(["class", alignment]);
    if (cell.text !== "")
      addNotes(pushInline(state, cell.text, line, line + 1), { start: cell.offset });
    state.push(`${name}_close`, name, -1);
  }
  state.push("tr_close", "tr", -1);
}

/** Pushes the caption below a table, with or without an empty line between them; gives the line after it, or undefined where there is none. */
function pushCaption(state: StateBlock, after: number, endLine: number): number | undefined {
  const first = state.skipEmptyLines(after);
  const mark = first < endLine ? findCaptionMark(state, first) : undefined;
  if (mark === undefined) return undefined;
  const end = findParagraphEnd(state, first, endLine);
  const whole = state.md.utils.asciiTrim(state.getLines(first, end, state.blkIndent, false));
  state.push("caption_open", "caption", 1);
  pushInline(state, whole.slice(mark.length), first, end);
  state.push("caption_close", "caption", -1);
  return end;
}

/** What a line begins with that is a caption; undefined for any other. */
function findCaptionMark(state: StateBlock, line: number): string | undefined {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return CAPTION.exec(state.src.slice(start, state.eMarks[line]))?.[0];
}

function pushInline(state: StateBlock, content: string, first: number, end: number): Token {
  const token = state.push("inline", "", 0);
  token.content = content;
  token.map = [first, end];
  token.children = [];
  return token;
}

/** A token that shows nothing and has a problem at the start of a line. */
function pushRefused(state: StateBlock, line: number, finding: Problem): void {
  const token = state.push("refused", "", 0);
  token.map = [line, line + 1];
  token.hidden = true;
  addNotes(token, { finding });
}
