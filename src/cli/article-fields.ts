import { parseFrontMatter } from "../content/front-matter.ts";
import { type SourceFile, parseSourceText } from "../source/source-text.ts";

/** The front matter of a file, unchecked; no fields where it cannot be parsed. */
export function readFields(file: SourceFile): Readonly<Record<string, unknown>> {
  const source = parseSourceText(file, ignore);
  const fields: unknown = source && parseFrontMatter(source).data?.value;
  return typeof fields === "object" && fields !== null ? { ...fields } : {};
}

/** The title in a file's front matter, or a substitute. */
export function readTitle(file: SourceFile | undefined, substitute: string): string {
  const title = file && readFields(file)["title"];
  return typeof title === "string" && title.trim() !== "" ? title : substitute;
}

function ignore(): void {
  // Problems of the file are left to the check.
}
