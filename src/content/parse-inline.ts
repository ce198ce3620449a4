import { parseInlineProse } from "../markdown/parse-prose.ts";
import type { TextBlock, Prose, TextRange } from "../markdown/prose.ts";
import type { HouseStyle } from "../prose/house-style.ts";
import { ALLOW_IN_FIELD } from "../messages/markdown/comments.ts";
import { type LocatedLink, locateLinks } from "./checks/check-links.ts";
import type { WorkContext } from "./checks/check-cited-work.ts";
import { checkProse, listFindings } from "./checks/check-references.ts";
import { checkWords, rangeIn } from "./checks/check-words.ts";
import type { ContentContext } from "./content-context.ts";
import type { DataPath, LocatedData } from "../source/located-data.ts";
import type { Place, Problem } from "../source/problem.ts";
import { type Finding, problemAt } from "../source/source-text.ts";

/** The references of a text. */
export interface References extends Pick<Prose, "citations" | "mentions"> {
  readonly links: readonly LocatedLink[];
}

/** Parsed inline Markdown. */
export interface InlineText extends References {
  readonly html: string;
  readonly text: string;
}

/** Parses the inline Markdown at a path of data; problems are reported. */
export function parseInline(
  text: string,
  data: LocatedData,
  path: DataPath,
  idPrefix: string,
  context: ContentContext & WorkContext,
): InlineText {
  const { catalogue, vocabulary, style, report } = context;
  const prose = parseInlineProse(text, { vocabulary, idPrefix, marksDesk: false });
  const reportAt = (offset: number, finding: Finding): void => {
    report(problemAt(data.source, data.offsetIn(path, offset), finding));
  };
  const findings = listFindings(prose, catalogue);
  for (const finding of findings) reportAt(finding.offset, finding);
  for (const { offset } of prose.allowances) reportAt(offset, ALLOW_IN_FIELD);
  checkProse(prose, context, reportAt);
  const isBroken =
    prose.broken.length > 0 ||
    findings.some(({ block, severity }) => block !== undefined && severity !== "warning");
  if (style && !isBroken) checkTextBlock(prose.textBlocks[0], data, path, style).forEach(report);
  const placeAt = (offset: number): Place => data.source.placeAt(data.offsetIn(path, offset));
  const links = locateLinks(prose.links, placeAt, context);
  const html = prose.blocks.map((block) => (block.kind === "html" ? block.html : "")).join("");
  return { html, text: prose.text, citations: prose.citations, mentions: prose.mentions, links };
}

/** Checks the one text block of inline Markdown against the rules for prose. */
function checkTextBlock(
  textBlock: TextBlock | undefined,
  data: LocatedData,
  path: DataPath,
  style: HouseStyle,
): readonly Problem[] {
  if (textBlock === undefined) return [];
  const offsetOf = (index: number): number => data.offsetIn(path, textBlock.offsetOf(index));
  const rangeOf = (start: number, end: number): TextRange | undefined => {
    const range = textBlock.rangeOf(start, end);
    return range && rangeIn(data, path, range);
  };
  return checkWords({ ...textBlock, source: data.source, offsetOf, rangeOf }, style);
}

/** The references of several texts, in order. */
export function joinReferences(parts: readonly References[]): References {
  return {
    citations: parts.flatMap(({ citations }) => citations),
    mentions: parts.flatMap(({ mentions }) => mentions),
    links: parts.flatMap(({ links }) => links),
  };
}
