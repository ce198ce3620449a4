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
  return {
    kind,
    text,
    offsetOf: (index) =>
      offsetOf(inline, index >= text.length ? end : findContentOffset(pieces, index)),
  };
}

/** The offset into the content of an index into the words of its pieces. */
function findContentOffset(pieces: readonly Piece[], index: number): number {
  let start = 0;
  for (const { text, offset } of pieces) {
    if (index < start + text.length) return offset + index - start;
    start += text.length;
  }
  return 0;
}
