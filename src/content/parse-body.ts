import { tooManyParts } from "../messages/source/limits.ts";
import { parseProse } from "../markdown/parse-prose.ts";
import type { Message } from "../messages/message.ts";
import type { CitedSources, ProseBlock, ProseFinding } from "../markdown/prose.ts";
import { checkHeadings } from "./checks/check-headings.ts";
import { locateLinks } from "./checks/check-links.ts";
import { checkProse, listFindings, refuseCitations } from "./checks/check-references.ts";
import { checkText, hasAllowances, limitFindings } from "./checks/check-text.ts";
import type { ContentContext } from "./content-context.ts";
import { LIMITS } from "../source/limits.ts";
import type { NewsDate } from "../model/news-date.ts";
import type { Block } from "../model/newsroom.ts";
import type { References } from "./parse-inline.ts";
import type { Timeline } from "./parse-timeline.ts";
import { resolveBox } from "./resolve-box.ts";
import { listDataWords } from "./exhibits/find-data.ts";
import type { Exhibits } from "./exhibits/open-exhibits.ts";
import { resolvePicture } from "./pictures/resolve-picture.ts";
import { type ResolvedBlock, resolveDirective } from "./resolve-directive.ts";
import type { StoryPicture } from "./story-files.ts";
import { type Finding, type SourceText, problemAt } from "../source/source-text.ts";

/** The parsed body of a Markdown file, with its directives resolved. */
export interface Body extends References {
  readonly blocks: readonly Block[];
  /** The blocks after `::sections`. */
  readonly closing: readonly Block[];
  readonly text: string;
  readonly words: number;
  /** Ids of its headings and citations. */
  readonly anchors: readonly string[];
  readonly directives: readonly LocatedDirective[];
}

/** A directive with its position. */
export interface LocatedDirective {
  readonly name: string;
  readonly id: { readonly text: string } | undefined;
  readonly source: SourceText;
  readonly offset: number;
}

/** The limits of a body's text. */
export const TEXT_LIMITS = {
  longestBlock: LIMITS.paragraph,
  mostBlocks: LIMITS.blocks,
  mostSpaces: LIMITS.spaces,
} as const;

/** The end of the front matter, right before the body. */
const FENCE = "---";

/** Options by the kind of page that the body is for. */
export interface BodyOptions {
  readonly idPrefix: string;
  /** Whether citations and directives are allowed, as in stories and not on standing pages. */
  readonly isNews: boolean;
  /** The sources of paragraphs without a citation; undefined where the front matter names none. */
  readonly uncitedSources?: CitedSources | undefined;
  /** The story's timeline; undefined where it has none. */
  readonly timeline: Timeline | undefined;
  /** The pictures of the story's folder; undefined for a page that is no news. */
  readonly pictures: readonly StoryPicture[] | undefined;
  /** The files that directives show; undefined for a page that is no news. */
  readonly exhibits: Exhibits | undefined;
  /** Whether `::sections` is allowed: in a story's `index.md`. */
  readonly allowsSections: boolean;
  /** Whether the body may be empty: in the `index.md` of a story with sections. */
  readonly mayBeEmpty: boolean;
  /** The last change of the article, or the time of the update, whose text it is; undefined where it is not known. */
  readonly latest?: NewsDate | undefined;
  /** Where the body ends in the file; with the file by default. */
  readonly end?: number | undefined;
}

/** Parses the body of a Markdown file from an offset on; problems are reported. */
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
  const { idPrefix, isNews, uncitedSources, exhibits } = options;
  const prose = parseProse(source.text.slice(start, options.end), {
    vocabulary,
    idPrefix,
    marksDesk: isNews,
    uncitedSources,
    listWords: exhibits && ((directive) => listDataWords(directive, exhibits)),
    ...TEXT_LIMITS,
  });
  const all = listFindings(prose, catalogue);
  const findings = hasAllowances(prose)
    ? all
    : limitFindings(all, ({ rule }) => rule, replaceFinding);
  const excess = prose.citations[LIMITS.citations];
  if (excess) report(excess.offsets.source, tooManyParts("citations", LIMITS.citations));
  checkProse(prose, { ...context, latest: options.latest }, report);
  if (!isNews) refuseCitations(prose, report);
  checkText({ ...prose, findings }, source, start, isNews && uncitedSources === undefined, context);
  const inPage = { ...options, catalogue, timeZone: context.timeZone, report };
  const resolved = prose.blocks.flatMap((block): readonly ResolvedBlock[] => {
    if (block.kind === "box") return resolveBox(block.box, inPage);
    if (block.kind === "picture") return resolvePicture(block, inPage);
    return block.kind === "directive" ? resolveDirective(block, inPage) : [block];
  });
  for (const { offset, severity } of findings) if (severity !== "warning") errors.push(offset);
  checkHeadings(prose, { isNeeded: !options.mayBeEmpty, end: -FENCE.length, errors }, report);
  const locate = <Located extends { readonly offset: number }>(
    located: Located,
  ): Located & { readonly source: SourceText } => {
    return { ...located, source, offset: start + located.offset };
  };
  const { citations, text } = prose;
  const mentions = [...prose.mentions, ...listClaimants(prose.blocks, catalogue)];
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

function replaceFinding(
  { offset, severity = "error" }: ProseFinding,
  message: Message,
): ProseFinding {
  return { offset, severity, ...message };
}

function splitAtSections(blocks: readonly ResolvedBlock[]): Pick<Body, "blocks" | "closing"> {
  const cut = blocks.findIndex(({ kind }) => kind === "sections");
  const isNote = ({ kind }: ResolvedBlock): boolean => kind === "footnotes";
  const withoutMarks = (part: readonly ResolvedBlock[]): readonly Block[] =>
    part.filter((block) => block.kind !== "sections");
  if (cut === -1) return { blocks: withoutMarks(blocks), closing: [] };
  // Footnotes are where most of their marks are: in feeds there is no closing text.
  const before = [...blocks.slice(0, cut), ...blocks.filter(isNote)];
  const after = blocks.slice(cut).filter((block) => !isNote(block));
  return { blocks: withoutMarks(before), closing: withoutMarks(after) };
}

/** The people who make the claims that a text checks. */
function listClaimants(
  blocks: readonly ProseBlock[],
  { people }: ContentContext["catalogue"],
): Body["mentions"] {
  return blocks.flatMap((block) => {
    const by = block.kind === "box" ? block.box.attributes.get("by") : undefined;
    return by && people.has(by.text) ? [{ offset: by.offset, kind: "person", id: by.text }] : [];
  });
}

function headingIds(blocks: readonly ProseBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
}
/** Counts the words of a text: sequences without spaces that contain a letter or digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
