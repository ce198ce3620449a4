import {
  GRID_TABLE,
  HEADLESS_TABLE,
  TABLE_IN_PARAGRAPH,
  missingDelimiter,
  otherSeparator,
} from "../../messages/markdown/tables.ts";
import type { Message } from "../../messages/message.ts";
import { splitRow } from "../split-row.ts";
import type { LeftoverRule } from "./leftover.ts";

const TABLE_RULER = /^[ \t]*(?:\|[ \t]*)?(?::?-{2,}:?[ \t]*\|[ \t]*)+(?::?-{2,}:?[ \t]*)?$/m;
const TABLE_ROWS = /^[ \t]*\|[^\n]*\n[ \t]*\|/m;
const GRID_RULER = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/m;
/** Two lines with a `|` between words. */
const BARE_ROWS = /^[^|\n]*[^\s|][ \t]+\|[ \t]+[^\s|][^\n]*\n[^|\n]*[^\s|][ \t]+\|[ \t]+[^\s|]/m;
/** Two lines with the same other mark, or a tab, between words, as other programs separate columns. */
const OTHER_ROWS =
  /^[^\S\t\n]*(?<first>[^\s\t│┃¦｜∣][^\n\t│┃¦｜∣]*)(?<mark>[\t│┃¦｜∣])[^\n]*\n[^\n\t│┃¦｜∣]*\k<mark>/mu;
const FULL_ROW = /^[ \t]*\|(?:[^|\n]+\|){2,}[ \t]*$/m;

/** Rows that make no table; they take their whole block, whatever their cells contain. */
export const table: LeftoverRule = ({ text }) => {
  const message = describeRows(text);
  return message === undefined ? [] : [{ offset: 0, length: text.length, message }];
};

function describeRows(text: string): Message | undefined {
  if (GRID_RULER.test(text)) return GRID_TABLE;
  const ruler = TABLE_RULER.exec(text);
  if (ruler) {
    return text.slice(0, ruler.index).includes("|") ? TABLE_IN_PARAGRAPH : HEADLESS_TABLE;
  }
  const other = OTHER_ROWS.exec(text);
  if (other) return describeOther(text.slice(other.index), other.groups?.["mark"] ?? "\t");
  const first = [TABLE_ROWS, BARE_ROWS, FULL_ROW].find((rows) => rows.test(text))?.exec(text);
  if (!first) return undefined;
  const [line = ""] = text.slice(first.index).split("\n");
  return missingDelimiter(splitRow(line)?.length ?? 2);
}

/** Longer rows are cut: they say how a row is written. */
const LONGEST = 80;

function describeOther(text: string, mark: string): Message | undefined {
  const [line = ""] = text.split("\n");
  const cells = line.split(mark).map((cell) => cell.trim());
  const row = `| ${cells.join(" | ")} |`;
  return otherSeparator(row.length > LONGEST ? `${row.slice(0, LONGEST)}…` : row, cells.length);
}
