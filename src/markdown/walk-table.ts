import type { Token } from "markdown-it";
import type { Collected } from "./walk-state.ts";

/** Notes where a table and its rows begin, and makes one line of text of each row. */
export function walkTable({ type }: Token, { table, texts }: Collected): void {
  if (type === "table_open") table.isCited = false;
  else if (type === "tr_open") table.textsBefore = texts.length;
  else if (type === "tr_close") {
    const cells = texts.splice(table.textsBefore);
    if (cells.length > 0) texts.push(cells.join(", "));
  }
}
