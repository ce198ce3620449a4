import { tooManyCharacters } from "../../messages/source/limits.ts";
import { longTitle } from "../../messages/content/structure.ts";
import { LIMITS } from "../../source/limits.ts";
import type { Problem } from "../../source/problem.ts";
import { LONG_FILE, type SourceText, problemAt } from "../../source/source-text.ts";
import type { LocatedData } from "../../source/located-data.ts";

/** The problem of a Markdown file with too many characters; the updates of a live story may have more. */
export function findLongFile(source: SourceText): Problem | undefined {
  const { length } = source.text;
  if (length <= LIMITS.file) return undefined;
  if (!LIVE.test(source.text)) return problemAt(source, 0, LONG_FILE);
  return length <= LIMITS.liveFile ? undefined : problemAt(source, 0, LONG_LIVE_FILE);
}

/** A line that begins an update. */
const LIVE = /^:::update\{/m;
const LONG_LIVE_FILE = tooManyCharacters("liveFile", LIMITS.liveFile);

/** The problem of the first line of front matter that is too long. */
export function findLongField(source: SourceText): Problem | undefined {
  const end = source.text.indexOf(FENCE, FENCE.length);
  const fields = end === -1 ? source.text : source.text.slice(0, end);
  const line = findLineOver(LIMITS.line, fields, 0);
  if (line === undefined) return undefined;
  return problemAt(source, line, tooManyCharacters("fieldLine", LIMITS.line));
}

/** The end of front matter. */
const FENCE = "\n---";

/** The problem of the first line from an offset on that is too long. */
export function findLongLine(source: SourceText, start: number): Problem | undefined {
  const line = findLineOver(LIMITS.line, source.text, start);
  if (line === undefined) return undefined;
  return problemAt(source, line, tooManyCharacters("line", LIMITS.line));
}

/** Start of the first line with more characters than a limit, from an offset on. */
function findLineOver(limit: number, text: string, start: number): number | undefined {
  let from = start;
  while (text.length - from > limit) {
    const end = text.indexOf("\n", from);
    if (end === -1 || end - from > limit) return from;
    from = end + 1;
  }
  return undefined;
}

/** The length of titles that search engines show in full. */
export interface TitleLimit {
  /** Follows the title in `<title>`. */
  readonly siteName: string;
  /** The limit for title, separator and site name together. */
  readonly characters: number;
}

/** Warns about a title that search engines would cut. */
export function checkTitle(
  title: string,
  data: LocatedData,
  { siteName, characters: limit }: TitleLimit,
): readonly Problem[] {
  const count = Array.from(`${title} – ${siteName}`).length;
  if (count <= limit) return [];
  return [problemAt(data.source, data.offsetOf(["title"]), longTitle(count, limit))];
}
