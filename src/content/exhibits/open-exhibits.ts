import type { SourceFile } from "../../source/source-text.ts";
import type { ContentContext } from "../content-context.ts";
import { type DataTable, parseDataTable } from "./parse-data-table.ts";

/** The files of a story's folder that its directives show. */
export interface Exhibits {
  /** Data files by name; one that is refused, which is reported, is undefined. */
  readonly tables: ReadonlyMap<string, DataTable | undefined>;
}

/** Parses the files of a story's folder that directives may show. */
export function openExhibits(
  { data }: { readonly data: readonly SourceFile[] },
  context: Pick<ContentContext, "catalogue" | "style" | "report">,
): Exhibits {
  return {
    tables: new Map(data.map((file) => [nameOf(file.path), parseDataTable(file, context)])),
  };
}

/** The name of a file; systems differ in how they write accents. */
export function nameOf(path: string): string {
  return (path.split("/").at(-1) ?? "").normalize("NFC");
}
