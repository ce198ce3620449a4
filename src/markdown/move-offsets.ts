import type { CitationOffsets } from "./prose.ts";

/** The offsets of a citation after each has moved, as from a part of a text to the whole. */
export function moveOffsets(
  { source, via, of, work }: CitationOffsets,
  move: (offset: number) => number,
): CitationOffsets {
  const moved = { source: move(source), via: move(via), of: move(of) };
  if (work === undefined) return moved;
  const parts = Object.entries(work).map(([name, offset]) => [name, move(offset)] as const);
  return { ...moved, work: Object.fromEntries(parts) };
}
