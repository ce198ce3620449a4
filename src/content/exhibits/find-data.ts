import type { LocatedWord } from "../../markdown/attributes.ts";
import type { Directive } from "../../markdown/prose.ts";
import { dataElsewhere, missingData, noDataName } from "../../messages/exhibits/data-files.ts";
import type { Message } from "../../messages/message.ts";
import { findNearest } from "../../source/nearest.ts";
import type { ReportFinding } from "../checks/check-references.ts";
import type { Exhibits } from "./open-exhibits.ts";
import type { DataTable } from "./parse-data-table.ts";

/** The data that a directive names; undefined where there are none, which is reported here or at the file. */
export function findData(
  { attributes }: Directive,
  { tables }: Exhibits,
  report: ReportFinding,
): DataTable | undefined {
  const word = attributes.get("data");
  if (word === undefined) return undefined;
  const name = nameIn(word);
  if (!tables.has(name)) report(word.offset, describeMissing(name, [...tables.keys()]));
  return tables.get(name);
}

function nameIn({ text }: LocatedWord): string {
  return text.trim().normalize("NFC");
}

function describeMissing(written: string, names: readonly string[]): Message {
  const name = written.split(/[/\\]/).at(-1) ?? "";
  if (!/\.csv$/i.test(written)) return noDataName(written);
  if (name !== written) return dataElsewhere(written, name === "" ? "esoda.csv" : name);
  const same = names.find((each) => each.toLowerCase() === written.toLowerCase());
  return missingData(written, same ?? findNearest(written, names));
}

/** The rows of the data that a directive shows, a line of words for each. */
export function listDataWords({ attributes }: Directive, { tables }: Exhibits): readonly string[] {
  const word = attributes.get("data");
  const data = word && tables.get(nameIn(word));
  if (data === undefined) return [];
  const head = data.columns.map(({ name }) => name);
  const rows = Array.from({ length: data.rows }, (_, row) =>
    data.columns.map(({ cells }) => cells[row] ?? ""),
  );
  return [head, ...rows].map((cells) => cells.filter((cell) => cell !== "").join(", "));
}
