import { HEADING_WITHOUT_TEXT, NO_TEXT } from "../../messages/structure.ts";
import type { Prose, ProseBlock } from "../../markdown/prose.ts";
import type { ReportFinding } from "./check-references.ts";

/** What is known of a text beside its blocks. */
interface TextFacts {
  /** Whether it has to say something. */
  readonly isNeeded: boolean;
  /** The offset of the line before it. */
  readonly end: number;
  /** Offsets of the errors that were found in it: what they are about may be its words. */
  readonly errors: readonly number[];
}

/** Finds a text without anything to read, and headings with nothing below them. */
export function checkHeadings(
  prose: Prose,
  { isNeeded, end, errors }: TextFacts,
  report: ReportFinding,
): void {
  const blocks = prose.blocks.filter(isRead);
  if (blocks.length === 0 && isNeeded && errors.length === 0) report(end, NO_TEXT);
  const headings = prose.textBlocks.filter(({ kind }) => kind === "heading");
  const places = blocks.flatMap((block, index) => (block.kind === "heading" ? [index] : []));
  // A heading inside of a quotation is no block of its own, and then it cannot be said which passage is which heading.
  if (places.length !== headings.length) return;
  const offsets = headings.map((heading) => heading.offsetOf(0));
  for (const [order, index] of places.entries()) {
    const [offset = 0, next = Infinity] = offsets.slice(order, order + 2);
    const hasError = errors.some((error) => offset <= error && error < next);
    if (!hasError && isEmpty(blocks, index)) report(offset, HEADING_WITHOUT_TEXT);
  }
}

/** Whether there is anything to read: a line across the page is none. */
function isRead(block: ProseBlock): boolean {
  return block.kind !== "html" || /\S/.test(block.html.replace(/<[^>]*>/g, ""));
}

/** Whether what follows a heading is another that is not below it, or nothing. */
function isEmpty(blocks: readonly ProseBlock[], index: number): boolean {
  const [block, next] = blocks.slice(index, index + 2);
  if (block?.kind !== "heading" || next === undefined) return true;
  return next.kind === "heading" && next.level <= block.level;
}
