import { parseProse } from "../markdown/parse-prose.ts";
import type { CitedSources, Prose, ProseBlock } from "../markdown/prose.ts";
import { checkHeadings } from "./checks/check-headings.ts";
import { locateLinks } from "./check-links.ts";
import { type ProblemInParagraph, applyAllowances, checkPassages } from "./check-passages.ts";
import { checkCitations, checkProse, listFindings, refuseCitations } from "./check-prose.ts";
import type { ContentContext } from "./content-context.ts";
import { countWords } from "./count-words.ts";
import { LIMITS } from "./limits.ts";
import type { Block } from "./newsroom.ts";
import type { References } from "./parse-inline.ts";
import type { Timeline } from "./parse-timeline.ts";
import { type Problem, isError } from "./problem.ts";
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

/** What ends the front matter, right before the text. */
const FENCE = "---";

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
  /** Offsets of the errors. */
  const errors: number[] = [];
  const report = (offset: number, finding: Finding): void => {
    errors.push(offset);
    context.report(problemAt(source, start + offset, finding));
  };
  const { idPrefix, isNews, uncitedSources } = options;
  const prose = parseProse(source.text.slice(start), {
    vocabulary,
    idPrefix,
    marksDesk: isNews,
    uncitedSources,
    longestBlock: LIMITS.paragraph,
  });
  const findings = listFindings(prose, catalogue);
  checkProse(prose, catalogue, report);
  if (!isNews) refuseCitations(prose, report);
  checkText({ ...prose, findings }, source, start, isNews && uncitedSources === undefined, context);
  const resolved = prose.blocks.flatMap((block) =>
    block.kind === "directive"
      ? resolveDirective(block.directive, { ...options, catalogue, report })
      : [block],
  );
  for (const { offset, severity } of findings) if (severity !== "warning") errors.push(offset);
  checkHeadings(prose, { isNeeded: !options.holdsSections, end: -FENCE.length, errors }, report);
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
    links: locateLinks(prose.links, (offset) => source.placeAt(start + offset), context),
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
  const located = prose.findings.map(({ offset, length = 0, block = offset, ...finding }) => {
    const problem = problemAt(source, start + offset, finding);
    return { problem, length, firstLine: source.placeAt(start + block).line };
  });
  const [errors, warnings] = [true, false].map((isWanted) =>
    located.filter(({ problem }) => isError(problem) === isWanted),
  ) as [typeof located, typeof located];
  for (const { problem } of errors) report(problem);
  if (style === undefined) return;
  const found: ProblemInParagraph[] = [...warnings];
  const rest = takeOutConsequences(prose);
  if (needsSources) {
    checkCitations(rest, (offset, finding) => {
      const problem = problemAt(source, start + offset, finding);
      found.push({ problem, firstLine: problem.line });
    });
  }
  const covered = new Set(warnings.flatMap(listCovered));
  const words = checkPassages(rest, source, start, style).filter(
    ({ problem }) => !covered.has(`${problem.line}:${problem.column}`),
  );
  applyAllowances([...found, ...words], prose.allowances, source, start).forEach(report);
}

/** What is wrong with a block that may have no need of a source once it is put right. */
const UNCITED_BY: ReadonlySet<string> = new Set([
  "citation-syntax",
  "comment-syntax",
  "heading-space",
]);

/** A block in which markup was left as text has no other problem until that is put right. */
function takeOutConsequences(prose: Prose): Prose {
  const { findings, passages, uncited } = prose;
  const broken = new Set<number | undefined>(prose.broken);
  const cites = new Set<number | undefined>();
  for (const { block, severity, rule } of findings) {
    if (severity !== "warning") broken.add(block);
    if (UNCITED_BY.has(rule)) cites.add(block);
  }
  return {
    ...prose,
    uncited: uncited.filter((offset) => !broken.has(offset) && !cites.has(offset)),
    passages: passages.filter(({ block }) => !broken.has(block)),
  };
}

/** The places within a problem, and the one before it: what is wrong there follows from it. */
function listCovered({
  problem: { line, column },
  length,
}: {
  readonly problem: Problem;
  readonly length: number;
}): readonly string[] {
  return Array.from({ length: length + 1 }, (_, index) => `${line}:${column - 1 + index}`);
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
