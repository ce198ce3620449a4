import type { Token } from "markdown-it";
import { notesOf } from "./located-token.ts";

/** Finds offsets in a parsed text; markdown-it records only the lines of blocks. */
export interface Locator {
  /** The offset in the text of an offset in an inline token's content. */
  readonly offsetOf: (inline: Token, offset: number) => number;
  /** The offset of the first non-space character of a line; lines count from 0. */
  readonly offsetOfLine: (line: number) => number;
  /** A line without its indentation. */
  readonly textOfLine: (line: number) => string;
  /** The offset of a heading's first mark, or of its text where it is underlined. */
  readonly offsetOfHeading: (opener: Token, inline: Token) => number;
}

/** A line of inline content: its offset there and in the whole text, both after the indentation. */
interface ContentLine {
  readonly start: number;
  readonly source: number;
}

const INDENTATION = /^[\t\n\v\f\r ]*/;
const SPACE = "\t\n\v\f\r ";
const HEADING_MARK = /^[^#]*#+[ \t]*/;

/** Creates the locator of a text; as in markdown-it, each line end in it is one character. */
export function createLocator(text: string): Locator {
  const normalised = text.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
  const lines = normalised.split("\n");
  const starts = findStarts(lines);
  const cache = new WeakMap<Token, readonly ContentLine[]>();
  const offsetOf = (inline: Token, offset: number): number => {
    const known = cache.get(inline) ?? locateLines(inline, lines, starts);
    cache.set(inline, known);
    const { start, source } = findLine(known, offset);
    return source + Math.max(0, offset - start);
  };
  const offsetOfHeading = (opener: Token, inline: Token): number => {
    const words = offsetOf(inline, 0);
    return opener.markup.startsWith("#") ? normalised.lastIndexOf(opener.markup, words - 1) : words;
  };
  const offsetOfLine = (line: number): number => {
    const indentation = INDENTATION.exec(lines[line] ?? "")?.[0].length ?? 0;
    return (starts[line] ?? normalised.length) + indentation;
  };
  const textOfLine = (line: number): string => (lines[line] ?? "").replace(INDENTATION, "");
  return { offsetOf, offsetOfLine, textOfLine, offsetOfHeading };
}

function findStarts(lines: readonly string[]): readonly number[] {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

function locateLines(
  inline: Token,
  lines: readonly string[],
  starts: readonly number[],
): readonly ContentLine[] {
  const { start: cell } = notesOf(inline);
  if (cell !== undefined) return [{ start: 0, source: cell }];
  const content = inline.content.split("\n");
  const first = inline.map?.[0] ?? 0;
  return findStarts(content).map((start, index) => {
    const line = content[index] ?? "";
    const indentation = INDENTATION.exec(line)?.[0].length ?? 0;
    const column = findColumn(lines[first + index] ?? "", line.slice(indentation));
    return { start: start + indentation, source: (starts[first + index] ?? 0) + column };
  });
}

/** Quotation marks, bullets and indentation come before the content; a closed heading has marks after it. */
function findColumn(line: string, content: string): number {
  const bare = trimEnd(content);
  const trimmed = trimEnd(line);
  if (trimmed.endsWith(bare) && !isClosedHeading(trimmed, bare))
    return trimmed.length - bare.length;
  return HEADING_MARK.exec(line)?.[0].length ?? 0;
}

function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && SPACE.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

/** Whether the content also occurs before the line's last marks, as in `## # ##`. */
function isClosedHeading(line: string, content: string): boolean {
  const mark = HEADING_MARK.exec(line)?.[0].length ?? 0;
  return /^#*$/.test(content) && line.startsWith(content, mark);
}

/** The last line that starts at or before an offset, by bisection. */
function findLine(lines: readonly ContentLine[], offset: number): ContentLine {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? { start: 0, source: 0 };
}
