import { citationAnchor } from "./anchors.ts";
import { BY_DESK, type CitedSources } from "./prose.ts";
import type { UncitedParagraph } from "./walk-container.ts";
import type { Collected, WalkOptions } from "./walk-state.ts";

/** Notes a paragraph without a citation; in news its end gets the desk, or the article's sources. */
export function markUncited(at: UncitedParagraph, found: Collected, options: WalkOptions): void {
  found.uncited.push(at.offset);
  citeParagraph(at, options.uncitedSources ?? BY_DESK, at.offset, found, options);
}

/** Puts sources at the end of a paragraph of news; what they quote is named at `ofOffset`. */
export function citeParagraph(
  { offset, closer }: UncitedParagraph,
  sources: CitedSources,
  ofOffset: number,
  { citations, citationsAt }: Collected,
  { idPrefix, marksDesk }: WalkOptions,
): void {
  if (!marksDesk) return;
  // What is wrong with such a citation is told where it is written.
  const own = sources.map((cited, index) => ({
    ...cited,
    offsets: { source: offset, via: offset, of: ofOffset },
    anchor: citationAnchor(idPrefix, citations.length + index + 1),
  }));
  citations.push(...own);
  citationsAt.set(closer, own);
}
