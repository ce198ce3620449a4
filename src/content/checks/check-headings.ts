import { HEADING_WITHOUT_TEXT, NO_TEXT } from "../../messages/content/structure.ts";
import type { Prose, ProseBlock } from "../../markdown/prose.ts";
import type { ReportFinding } from "./check-references.ts";

/** Facts about a text that its blocks do not show. */
interface TextFacts {
  /** Whether an empty text is a problem. */
  readonly isNeeded: boolean;
  /** Offset of the line before the text, where an empty text is reported. */
  readonly end: number;
  /** Offsets of errors in the text; they may be the reason why it is empty. */
  readonly errors: readonly number[];
}

/** Reports empty texts, and headings with nothing below them. */
export function checkHeadings(
  prose: Prose,
  { isNeeded, end, errors }: TextFacts,
  report: ReportFinding,
): void {
  const blocks = prose.blocks.filter(isRead);
  if (blocks.length === 0 && isNeeded && errors.length === 0) report(end, NO_TEXT);
  const headings = prose.textBlocks.filter(({ kind }) => kind === "heading");
  const places = blocks.flatMap((block, index) => (block.kind === "heading" ? [index] : []));
  // A heading inside a quotation is not a block of its own, so headings and text blocks cannot be matched.
  if (places.length !== headings.length) return;
  const offsets = headings.map((heading) => heading.offsetOf(0));
  for (const [order, index] of places.entries()) {
    const [offset = 0, next = Infinity] = offsets.slice(order, order + 2);
    const hasError = errors.some((error) => offset <= error && error < next);
    if (!hasError && isEmpty(blocks, index)) report(offset, HEADING_WITHOUT_TEXT);
  }
}

/** Whether a block has any text of its own place; a thematic break has none, and footnotes are at the end of all. */
function isRead(block: ProseBlock): boolean {
  if (block.kind === "footnotes") return false;
  return block.kind !== "html" || /\S/.test(block.html.replace(/<[^>]*>/g, ""));
}

/** Whether a heading is followed by nothing, or by a heading that is not of a lower level. */
function isEmpty(blocks: readonly ProseBlock[], index: number): boolean {
  const [block, next] = blocks.slice(index, index + 2);
  if (block?.kind !== "heading" || next === undefined) return true;
  return next.kind === "heading" && next.level <= block.level;
}
