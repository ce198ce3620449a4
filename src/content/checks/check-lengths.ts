import { tooManyCharacters } from "../../messages/limits.ts";
import { LIMITS } from "../../source/limits.ts";
import type { Problem } from "../../source/problem.ts";
import { LONG_FILE, type SourceText, problemAt } from "../../source/source-text.ts";

/** The problem of a Markdown file that is too long to be read; undefined where it is not. */
export function findLongFile(source: SourceText): Problem | undefined {
  return source.text.length <= LIMITS.file ? undefined : problemAt(source, 0, LONG_FILE);
}

/** The problem of a line of front matter that is too long to be read; undefined where there is none. */
export function findLongField(source: SourceText): Problem | undefined {
  const end = source.text.indexOf(FENCE, FENCE.length);
  const fields = end === -1 ? source.text : source.text.slice(0, end);
  const line = findLineOver(LIMITS.line, fields, 0);
  if (line === undefined) return undefined;
  return problemAt(source, line, tooManyCharacters("fieldLine", LIMITS.line));
}

/** Where front matter ends. */
const FENCE = "\n---";

/** The problem of the first line from an offset on that is too long to be read; undefined where there is none. */
export function findLongLine(source: SourceText, start: number): Problem | undefined {
  const line = findLineOver(LIMITS.line, source.text, start);
  if (line === undefined) return undefined;
  return problemAt(source, line, tooManyCharacters("line", LIMITS.line));
}

/** Where the first line of more characters than a limit starts, from an offset on. */
function findLineOver(limit: number, text: string, start: number): number | undefined {
  let from = start;
  while (text.length - from > limit) {
    const end = text.indexOf("\n", from);
    if (end === -1 || end - from > limit) return from;
    from = end + 1;
  }
  return undefined;
}
