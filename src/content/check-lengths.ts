import { tooManyCharacters } from "../messages/limits.ts";
import { LIMITS } from "./limits.ts";
import type { Problem } from "./problem.ts";
import { type SourceText, problemAt } from "./source-text.ts";

/** The problem of a Markdown file that is too long to be read; undefined where it is not. */
export function findLongFile(source: SourceText): Problem | undefined {
  if (source.text.length <= LIMITS.file) return undefined;
  const fix = "Make several sections of it.";
  return problemAt(source, 0, tooManyCharacters("The file", LIMITS.file, fix));
}

const LONG_LINE = new RegExp(`[^\\n]{${LIMITS.line + 1}}`);

/** The problem of the first line from an offset on that is too long to be read; undefined where none is. */
export function findLongLine(source: SourceText, start: number): Problem | undefined {
  const index = LONG_LINE.exec(source.text.slice(start))?.index;
  if (index === undefined) return undefined;
  const fix = "Make several paragraphs of it.";
  return problemAt(source, start + index, tooManyCharacters("The line", LIMITS.line, fix));
}
