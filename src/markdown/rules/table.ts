import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import {
  CAPTION_ABOVE,
  LATE_CAPTION,
  MISSING_CAPTION,
  SECOND_CAPTION,
  almostCaptionAbove,
} from "../../messages/markdown/captions.ts";
import {
  EMPTY_TABLE,
  NESTED_TABLE,
  PIPE_IN_CODE,
  wrongCells,
  wrongDelimiter,
} from "../../messages/markdown/tables.ts";
import { type Problem, addNotes, notesOf } from "../located-token.ts";
import type { Cell } from "../split-row.ts";
import { findCaptionMark, findMeantCaption, judgeCaption } from "./caption-line.ts";
import { renderCitations } from "./citation.ts";
import { findParagraphEnd, pushParagraph } from "./paragraph.ts";
import { type Row, type Rows, readRows } from "./table-rows.ts";

/** The classes of columns that are not aligned with the start of their lines. */
const ALIGNMENTS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/^:-+:$/, "table__center"],
  [/^-+:$/, "table__end"],
];

/** The information of a paragraph that is the caption of what is no table yet. */
export const LONE_CAPTION = "caption";

const CODE_WITH_PIPE = /`[^`|\n]*\|[^`\n]*`/;

/** What is known of the tables of a text before a line. */
interface TableEnvironment {
  /** The problem of the last table, where that has no caption. */
  uncaptioned?: Token | undefined;
  /** The line of a table whose caption is above it, which is told already. */
  captionedAt?: number;
}

/**
 * Pandoc's pipe table: a row with the names of the columns, a row of dashes, where colons align a column, and the other rows. Its caption is
 * a paragraph below that begins with `Table:`. Where the first column has no name, its cells are the names of the rows.
 */
export function table(markdown: MarkdownIt): void {
  markdown.block.ruler.before("reference", "caption", parseLoneCaption);
  markdown.block.ruler.before("reference", "table", parseTable);
  markdown.core.ruler.after("inline", "cell_code", ({ tokens }) => {
    for (const token of tokens) if (notesOf(token).start !== undefined) showPipes(token);
  });
  markdown.renderer.rules["caption_close"] = (tokens, index, _options, environment) => {
    return renderCitations(tokens[index], environment);
  };
}

/** In the code of a cell `\\|` is `|`: without its backslash it would part cells. */
function showPipes({ children }: Token): void {
  for (const token of children ?? []) {
    if (token.type === "code_inline") token.content = token.content.replaceAll("\\|", "|");
  }
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
  if (rows.body.length === 0 && rows.problems.length === 0)
    pushRefused(state, startLine, EMPTY_TABLE);
  state.line =
    pushCaption(state, rows.end, endLine) ?? refuseCaption(state, startLine, rows.end, endLine);
  state.push("table_close", "table", -1);
  return true;
}

/** Tells why a table has no caption, and gives the line after what was meant as one. */
function refuseCaption(
  state: StateBlock,
  startLine: number,
  after: number,
  endLine: number,
): number {
  const known = state.env as TableEnvironment;
  if (known.captionedAt === startLine) return after;
  const next = state.skipEmptyLines(after);
  const finding = next < endLine ? judgeCaption(state, next) : undefined;
  if (finding === undefined) {
    known.uncaptioned = pushRefused(state, startLine, MISSING_CAPTION);
    return after;
  }
  pushRefused(state, next, finding);
  return findParagraphEnd(state, next, endLine);
}

/** A caption that is not right below its table: above it, or after something else. */
function parseLoneCaption(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (silent || state.level > 0) return false;
  const isCaption = findCaptionMark(state, startLine) !== undefined;
  const meant = isCaption ? undefined : findMeantCaption(state, startLine);
  if (!isCaption && meant === undefined) return false;
  const known = state.env as TableEnvironment;
  let end = startLine + 1;
  while (end < endLine && !state.isEmpty(end) && !readRows(state, end, endLine)) end += 1;
  const next = state.skipEmptyLines(end);
  const rows = next < endLine ? readRows(state, next, endLine) : undefined;
  if (rows === undefined) return isCaption && parseLateCaption(state, startLine, endLine, known);
  const below = state.skipEmptyLines(rows.end);
  const hasOwn = below < endLine && findCaptionMark(state, below) !== undefined;
  if (meant !== undefined && end > startLine + 1) return false;
  const above = meant === undefined ? CAPTION_ABOVE : almostCaptionAbove(meant);
  pushRefused(state, startLine, hasOwn ? SECOND_CAPTION : above);
  known.captionedAt = next;
  state.line = end;
  return true;
}

function parseLateCaption(
  state: StateBlock,
  startLine: number,
  endLine: number,
  known: TableEnvironment,
): boolean {
  const { uncaptioned } = known;
  if (uncaptioned === undefined) return parseCaptionOfOther(state, startLine, endLine);
  addNotes(uncaptioned, { finding: undefined });
  known.uncaptioned = undefined;
  pushRefused(state, startLine, LATE_CAPTION);
  state.line = findParagraphEnd(state, startLine, endLine);
  return true;
}

function pushRows(state: StateBlock, { head, ruler, body, problems }: Rows): void {
  const columns = head.cells.length;
  const classes = ruler.cells.map(({ text }) => ALIGNMENTS.find(([mark]) => mark.test(text))?.[1]);
  const namesRows = head.cells[0]?.text === "";
  state.push("thead_open", "thead", 1);
  pushRow(state, head, (cell) => (cell.text === "" ? undefined : "col"), classes);
  state.push("thead_close", "thead", -1);
  for (const { line, finding } of problems) pushRefused(state, line, finding);
  const dashes = ruler.cells.length;
  const isRead = problems.every(({ line }) => line !== ruler.line);
  if (isRead && dashes !== columns) {
    pushRefused(state, ruler.line, wrongDelimiter(dashes, columns));
  }
  if (body.length === 0) return;
  state.push("tbody_open", "tbody", 1);
  for (const row of body) {
    const problem = findRowProblem(state, row, columns);
    if (problem) pushRefused(state, row.line, problem);
    const scopeOf = ({ text }: Cell, index: number): "row" | undefined =>
      namesRows && index === 0 && text !== "" ? "row" : undefined;
    if (problem !== PIPE_IN_CODE) pushRow(state, row, scopeOf, classes);
  }
  state.push("tbody_close", "tbody", -1);
}

function findRowProblem(state: StateBlock, row: Row, columns: number): Problem | undefined {
  const { length } = row.cells;
  if (length === columns) return undefined;
  const line = state.src.slice(state.bMarks[row.line], state.eMarks[row.line]);
  return length > columns && CODE_WITH_PIPE.test(line) ? PIPE_IN_CODE : wrongCells(length, columns);
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

/** The end of something that was meant as a table, and is told as such: cells, or a closing tag. */
const TABLE_END = /[|\t]|<\/|\+[-=]+\+/;

/** The caption of what is no table yet is a paragraph that need not end with a stop. */
function parseCaptionOfOther(state: StateBlock, startLine: number, endLine: number): boolean {
  let before = startLine - 1;
  while (before > 0 && state.isEmpty(before)) before -= 1;
  if (before < 0 || !TABLE_END.test(state.src.slice(state.bMarks[before], state.eMarks[before]))) {
    return false;
  }
  const end = findParagraphEnd(state, startLine, endLine);
  pushParagraph(state, startLine, end).info = LONE_CAPTION;
  return true;
}

function pushInline(state: StateBlock, content: string, first: number, end: number): Token {
  const token = state.push("inline", "", 0);
  token.content = content;
  token.map = [first, end];
  token.children = [];
  return token;
}

/** A token that shows nothing and has a problem at the start of a line. */
function pushRefused(state: StateBlock, line: number, finding: Problem): Token {
  const token = state.push("refused", "", 0);
  token.map = [line, line + 1];
  token.hidden = true;
  addNotes(token, { finding });
  return token;
}
