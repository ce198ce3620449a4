import type { Token } from "markdown-it";
import { PLACEHOLDER, type Piece, wordsOf } from "./inline-pieces.ts";
import type { Locator } from "./locator.ts";
import type { TextBlock, TextRange } from "./prose.ts";

/** The plain text of a block, for the rules for prose. */
export function createTextBlock(
  inline: Token,
  kind: TextBlock["kind"],
  { offsetOf }: Pick<Locator, "offsetOf">,
): TextBlock {
  const { pieces, end: contentEnd } = wordsOf(inline);
  const text = pieces.length === 1 ? (pieces[0]?.text ?? "") : joinPieces(pieces);
  let starts: readonly number[] | undefined;
  const find = (index: number): LocatedPiece | undefined => {
    starts ??= findStarts(pieces);
    const at = findPiece(starts, index);
    const piece = pieces[at];
    return piece && { piece, at, start: starts[at] ?? 0 };
  };
  return {
    kind,
    text,
    offsetOf: (index) => {
      const found = index < text.length ? find(index) : undefined;
      return offsetOf(inline, found ? placeIn(found, index) : contentEnd);
    },
    rangeOf: (start, end) => {
      if (start >= text.length) {
        const place = offsetOf(inline, contentEnd);
        return { start: place, end: place };
      }
      const range = findRange(pieces, find, start, end);
      if (range === undefined) return undefined;
      const from = offsetOf(inline, range.start);
      if (start === end) return { start: from, end: from };
      // Between two lines there may be quotation marks of Markdown, or indentation.
      const to = offsetOf(inline, range.end - 1) + 1;
      return to - from === range.end - range.start ? { start: from, end: to } : undefined;
    },
  };
}

/** A piece, its number, and its start in the plain text. */
interface LocatedPiece {
  readonly piece: Piece;
  readonly at: number;
  readonly start: number;
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function findStarts(pieces: readonly Piece[]): readonly number[] {
  let next = 0;
  return pieces.map(({ text }) => {
    const start = next;
    next += text.length;
    return start;
  });
}

/** The last piece that starts at or before an index, by bisection. */
function findPiece(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset in the content of an index into the plain text; every character of an entity has the entity's offset. */
function placeIn({ piece, start }: LocatedPiece, index: number): number {
  return piece.offset + (isPlain(piece) ? index - start : 0);
}

function isPlain({ text, offset, end }: Piece): boolean {
  return end - offset === text.length;
}

function findRange(
  pieces: readonly Piece[],
  find: (index: number) => LocatedPiece | undefined,
  start: number,
  end: number,
): TextRange | undefined {
  const first = find(start);
  const last = find(Math.max(start, end - 1));
  if (first === undefined || last === undefined) return undefined;
  if (!isPlain(first.piece) && start !== first.start) return undefined;
  const from = placeIn(first, start);
  if (start === end) return { start: from, end: from };
  if (!isPlain(last.piece) && end !== last.start + last.piece.text.length) return undefined;
  for (let at = first.at; at < last.at; at += 1) {
    if (pieces[at]?.end !== pieces[at + 1]?.offset) return undefined;
  }
  if (last.piece.text === PLACEHOLDER) return undefined;
  return { start: from, end: isPlain(last.piece) ? placeIn(last, end) : last.piece.end };
}
