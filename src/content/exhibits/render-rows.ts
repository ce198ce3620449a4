import type { DataColumn, DataTable } from "./parse-data-table.ts";

/** HTML of the rows of a table, as those of a table with pipes. */
export function renderRows({ columns, rows }: DataTable): string {
  const hasRowNames = columns[0]?.name === "";
  const head = columns.map((column, index) => renderHead(column, index));
  const body = Array.from({ length: rows }, (_, row) => {
    const cells = columns.map((column, index) => {
      const isRowName = hasRowNames && index === 0;
      return renderCell(column, column.cells[row] ?? "", isRowName);
    });
    return `<tr>\n${cells.join("\n")}\n</tr>`;
  });
  return `<thead>\n<tr>\n${head.join("\n")}\n</tr>\n</thead>\n<tbody>\n${body.join("\n")}\n</tbody>`;
}

function renderHead(column: DataColumn, index: number): string {
  if (index === 0 && column.name === "") return "<td></td>";
  return `<th scope="col"${alignmentOf(column)}>${escapeText(column.name)}</th>`;
}

function renderCell(column: DataColumn, cell: string, isRowName: boolean): string {
  const text = escapeText(cell);
  if (isRowName && cell !== "") return `<th scope="row">${text}</th>`;
  return `<td${alignmentOf(column)}>${text}</td>`;
}

/** Numbers end below each other. */
function alignmentOf({ numbers }: DataColumn): string {
  return numbers ? ' class="table__end"' : "";
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** A text as HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES.get(mark) ?? mark);
}
