import { type Finding, type SourceText, problemAt } from "./source-text.ts";
import type { Problem } from "./problem.ts";

/** Most characters, in UTF-16 code units, of what authors write: far more than any text has, and few enough to be read at once. */
export const MOST_CHARACTERS = { file: 100_000, line: 10_000, field: 2_000 } as const;

/** The problem of a Markdown file that is too long to be read; undefined where it is not. */
export function findLongFile(source: SourceText): Problem | undefined {
  if (source.text.length <= MOST_CHARACTERS.file) return undefined;
  const fix = "Make several sections of it.";
  return problemAt(source, 0, describeLength("The file", MOST_CHARACTERS.file, fix));
}

const LONG_LINE = new RegExp(`[^\\n]{${MOST_CHARACTERS.line + 1}}`);

/** The problem of the first line from an offset on that is too long to be read; undefined where none is. */
export function findLongLine(source: SourceText, start: number): Problem | undefined {
  const index = LONG_LINE.exec(source.text.slice(start))?.index;
  if (index === undefined) return undefined;
  const fix = "Make several paragraphs of it.";
  return problemAt(source, start + index, describeLength("The line", MOST_CHARACTERS.line, fix));
}

/** What an author reads where something has more characters than are read. */
export function describeLength(name: string, limit: number, fix: string): Finding {
  const characters = String(limit).replace(/\B(?=(\d{3})+$)/g, ",");
  const message = `${name} has more than ${characters} characters.`;
  return { rule: "too-long", message, fix };
}
