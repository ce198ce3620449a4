import type { Token } from "markdown-it";
import type { Locator } from "./locator.ts";
import { type Piece, readPieces } from "./plain-pieces.ts";
import type { Passage } from "./prose.ts";

/** The words of one block's content, for the rules of prose. */
export function createPassage(
  inline: Token,
  kind: Passage["kind"],
  { offsetOf }: Pick<Locator, "offsetOf">,
): Passage {
  const { pieces, end } = readPieces(inline.content);
  const [first, second] = pieces;
  const isPlain = first !== undefined && second === undefined;
  const text = isPlain ? first.text : pieces.map((piece) => piece.text).join("");
  const findContentOffset = createOffsetFinder(pieces);
  return {
    kind,
    text,
    offsetOf: (index) => offsetOf(inline, index >= text.length ? end : findContentOffset(index)),
  };
}

/** Finds, by bisection, the offset into the content of an index into the words of its pieces. */
function createOffsetFinder(pieces: readonly Piece[]): (index: number) => number {
  let starts: readonly number[] | undefined;
  return (index) => {
    starts ??= findStarts(pieces);
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle + 1] ?? Infinity) <= index) low = middle + 1;
      else high = middle;
    }
    return (pieces[low]?.offset ?? 0) + index - (starts[low] ?? 0);
  };
}

function findStarts(pieces: readonly Piece[]): readonly number[] {
  let next = 0;
  return pieces.map(({ text }) => {
    const start = next;
    next += text.length;
    return start;
  });
}
