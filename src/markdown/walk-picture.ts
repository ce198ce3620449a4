import type { Token } from "markdown-it";
import { citationAnchor } from "./anchors.ts";
import type { LocatedWord } from "./attributes.ts";
import { type CitationParts, notesOf } from "./located-token.ts";
import type { PictureLine, TextBlock } from "./prose.ts";
import { moveOffsets } from "./move-offsets.ts";
import { parsePlainCitation } from "./rules/citation.ts";
import type { Collected, WalkOptions } from "./walk-state.ts";

/** Notes a picture with its words and its sources, or what is wrong with its line. */
export function walkPicture(token: Token, found: Collected, { idPrefix }: WalkOptions): void {
  const { offset = 0, finding, picture } = notesOf(token);
  if (finding) found.findings.push({ offset, ...finding });
  if (picture === undefined) return;
  found.pictures.set(token, picture);
  for (const word of listWords(picture)) {
    found.textBlocks.push({ ...createTextBlock(word), block: picture.offset });
  }
  const caption = picture.attributes.get("caption");
  if (caption) found.texts.push(caption.text);
  const citations = citeSource(picture.attributes.get("source")).map((citation, index) => ({
    ...citation,
    anchor: citationAnchor(idPrefix, found.citations.length + index + 1),
  }));
  found.citations.push(...citations);
  found.citationsAt.set(token, citations);
}

/** The words of a picture that readers see or hear. */
export function listWords({ alt, attributes }: PictureLine): readonly LocatedWord[] {
  const words = [alt, attributes.get("caption"), attributes.get("credit")];
  return words.flatMap((word) => (word === undefined || word.text.trim() === "" ? [] : [word]));
}

/** A text without markup. */
export function createTextBlock({ text, offset }: LocatedWord): TextBlock {
  return {
    kind: "item",
    text,
    offsetOf: (index) => offset + index,
    rangeOf: (start, end) => ({ start: offset + start, end: offset + end }),
  };
}

/** The sources of a picture or another exhibit, before they have anchors; none where they cannot be read, which the caller reports. */
export function citeSource(source: LocatedWord | undefined): readonly CitationParts[] {
  const { text, offset } = source ?? { text: "", offset: 0 };
  const parts = text === "" ? [] : (parsePlainCitation(text) ?? []);
  return parts.map(({ offsets, ...part }) => ({
    ...part,
    offsets: moveOffsets(offsets, (within) => offset + within),
  }));
}
