import { parseProse } from "../markdown/parse-prose.ts";
import type { CitedSources, Prose, ProseBlock } from "../markdown/prose.ts";
import { isInternal } from "./check-links.ts";
import { type ProblemInParagraph, applyAllowances, checkPassages } from "./check-passages.ts";
import { checkCitations, checkProse, refuseCitations } from "./check-prose.ts";
import type { ContentContext } from "./content-context.ts";
import { countWords } from "./count-words.ts";
import type { Block } from "./newsroom.ts";
import type { References } from "./parse-inline.ts";
import type { Timeline } from "./parse-timeline.ts";
import { type ResolvedBlock, resolveDirective } from "./resolve-directive.ts";
import { type Finding, type SourceText, problemAt } from "./source-text.ts";

/** The text of one Markdown file: parsed, checked, its directives resolved. */
export interface Body extends References {
  readonly blocks: readonly Block[];
  /** What follows `::sections`. */
  readonly closing: readonly Block[];
  readonly text: string;
  readonly words: number;
  /** Ids of its headings and citations. */
  readonly anchors: readonly string[];
  readonly directives: readonly LocatedDirective[];
}

/** A directive, and where it stands. */
export interface LocatedDirective {
  readonly name: string;
  readonly source: SourceText;
  readonly offset: number;
}

/** What a file's text is part of. */
export interface BodyOptions {
  readonly idPrefix: string;
  /** News has sources and exhibits; a standing page has neither. */
  readonly isNews: boolean;
  /** What paragraphs that cite nothing are from; undefined where the front matter does not say. */
  readonly uncitedSources?: CitedSources | undefined;
  /** The story's timeline; undefined where it has none. */
  readonly timeline: Timeline | undefined;
  /** Whether the text may say with `::sections` where the sections go. */
  readonly holdsSections: boolean;
}

/** Parses the text of a Markdown file from an offset on; problems are reported at their places. */
export function parseBody(
  source: SourceText,
  start: number,
  options: BodyOptions,
  context: ContentContext,
): Body {
  const { catalogue, vocabulary } = context;
  const report = (offset: number, finding: Finding): void => {
    context.report(problemAt(source, start + offset, finding));
  };
  const { idPrefix, isNews, uncitedSources } = options;
  const marks = { idPrefix, marksDesk: isNews, uncitedSources };
  const prose = parseProse(source.text.slice(start), { vocabulary, ...marks });
  checkProse(prose, catalogue, report);
  if (!isNews) refuseCitations(prose, report);
  checkText(prose, source, start, isNews && uncitedSources === undefined, context);
  const resolved = prose.blocks.flatMap((block) =>
    block.kind === "directive"
      ? resolveDirective(block.directive, { ...options, catalogue, report })
      : [block],
  );
  const locate = <Located extends { readonly offset: number }>(
    located: Located,
  ): Located & { readonly source: SourceText } => {
    return { ...located, source, offset: start + located.offset };
  };
  const { citations, mentions, text } = prose;
  return {
    ...splitAtSections(resolved),
    text,
    words: countWords(text),
    citations,
    mentions,
    links: prose.links.flatMap(({ href, offset }) =>
      isInternal(href) ? [{ href, place: source.placeAt(start + offset) }] : [],
    ),
    anchors: [...citations.map(({ anchor }) => anchor), ...headingIds(prose.blocks)],
    directives: prose.blocks.flatMap((block) =>
      block.kind === "directive" ? [locate(block.directive)] : [],
    ),
  };
}

/** Reports what is wrong with the words and their sources, save what the text itself allows. */
function checkText(
  prose: Prose,
  source: SourceText,
  start: number,
  needsSources: boolean,
  { style, report }: ContentContext,
): void {
  if (style === undefined) return;
  const uncited: ProblemInParagraph[] = [];
  const noteUncited = (offset: number, finding: Finding): void => {
    const problem = problemAt(source, start + offset, finding);
    uncited.push({ problem, firstLine: problem.line });
  };
  if (needsSources) checkCitations(prose, noteUncited);
  const found = [...checkPassages(prose, source, start, style), ...uncited];
  applyAllowances(found, prose.allowances, source, start).forEach(report);
}

function splitAtSections(blocks: readonly ResolvedBlock[]): Pick<Body, "blocks" | "closing"> {
  const cut = blocks.findIndex(({ kind }) => kind === "sections");
  const withoutMarks = (part: readonly ResolvedBlock[]): readonly Block[] =>
    part.filter((block) => block.kind !== "sections");
  if (cut === -1) return { blocks: withoutMarks(blocks), closing: [] };
  return { blocks: withoutMarks(blocks.slice(0, cut)), closing: withoutMarks(blocks.slice(cut)) };
}

function headingIds(blocks: readonly ProseBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
}
