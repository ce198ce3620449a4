import {
  citationBeforeWords,
  wordBehindCitation,
} from "../../messages/markdown/citation-places.ts";
import type { Leftover, LiteralBlock } from "./leftover.ts";

const FIRST = /^(?<citation>\[@[^[\]\n]{1,200}\])[ \t]+(?=[«"“(]?\p{L})/u;
const GLUED = /(?<citation>\[@[^[\]\n]{1,200}\])(?<letter>\p{L})/gu;

/** A citation before the words of a paragraph, and a word right behind a citation. */
export function citationPlace({ source, text, isCell }: LiteralBlock): readonly Leftover[] {
  const found: Leftover[] = [];
  const isParsed = (offset: number): boolean => text.charAt(offset) === "\uFFFC";
  const first = isCell ? undefined : FIRST.exec(source)?.groups?.["citation"];
  if (first !== undefined && isParsed(0)) {
    found.push({ offset: 0, length: first.length, message: citationBeforeWords(first) });
  }
  for (const { index, groups = {} } of source.matchAll(GLUED)) {
    const { citation = "", letter = "" } = groups;
    if (!isParsed(index) || isParsed(index + citation.length)) continue;
    const message = wordBehindCitation(citation, letter);
    found.push({ offset: index + citation.length, length: 1, message });
  }
  return found;
}
