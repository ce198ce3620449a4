import { HEADING_WITHOUT_TEXT, NO_TEXT } from "../../messages/structure.ts";
import type { Prose, ProseBlock } from "../../markdown/prose.ts";
import type { ReportFinding } from "../check-prose.ts";

/** Finds a text without anything to read, and headings with nothing below them. `end` is the offset of the line before the text. */
export function checkHeadings(
  prose: Prose,
  isNeeded: boolean,
  end: number,
  report: ReportFinding,
): void {
  const blocks = prose.blocks.filter((block) => block.kind !== "html" || block.html.trim() !== "");
  if (blocks.length === 0 && isNeeded) report(end, NO_TEXT);
  const headings = prose.passages.filter(({ kind }) => kind === "heading");
  const places = blocks.flatMap((block, index) => (block.kind === "heading" ? [index] : []));
  // A heading inside of a quotation is no block of its own, and then it cannot be said which passage is which heading.
  if (places.length !== headings.length) return;
  for (const [order, index] of places.entries()) {
    const offset = headings[order]?.offsetOf(0);
    if (offset !== undefined && isEmpty(blocks, index)) report(offset, HEADING_WITHOUT_TEXT);
  }
}

/** Whether what follows a heading is another that is not below it, or nothing. */
function isEmpty(blocks: readonly ProseBlock[], index: number): boolean {
  const [block, next] = blocks.slice(index, index + 2);
  if (block?.kind !== "heading" || next === undefined) return true;
  return next.kind === "heading" && next.level <= block.level;
}
