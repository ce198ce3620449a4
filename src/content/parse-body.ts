import { parseProse } from "../markdown/parse-prose.ts";
import type { Citation, Directive, Mention, ProseBlock } from "../markdown/prose.ts";
import { checkCitations, checkProse } from "./check-prose.ts";
import type { LocatedLink } from "./check-links.ts";
import { type ContentContext, findUnknownId } from "./content-context.ts";
import type { Block, TimelineEntry } from "./newsroom.ts";
import { resolveMap } from "./resolve-map.ts";
import { type Finding, type SourceText, problemAt } from "./source-text.ts";

/** The text of one Markdown file: parsed, checked, its directives resolved. */
export interface Body {
  readonly blocks: readonly Block[];
  /** What follows `::sections`; undefined where the text does not hold it. */
  readonly closing: readonly Block[] | undefined;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly links: readonly LocatedLink[];
  /** Ids of its headings and citations. */
  readonly anchors: readonly string[];
}

/** What a file's text is part of. */
export interface BodyOptions {
  readonly idPrefix: string;
  /** News has sources and exhibits; a standing page has neither. */
  readonly isNews: boolean;
  /** The story's timeline; undefined where it has none. */
  readonly timeline: readonly TimelineEntry[] | undefined;
  /** Whether the text may say with `::sections` where the sections go. */
  readonly holdsSections: boolean;
}

type ResolvedBlock = Block | { readonly kind: "sections" } | undefined;

/** Parses the text of a Markdown file from an offset on; problems are reported at their places. */
export function parseBody(
  source: SourceText,
  start: number,
  options: BodyOptions,
  context: ContentContext,
): Body {
  const report = (offset: number, finding: Finding): void => {
    context.report(problemAt(source, start + offset, finding));
  };
  const { vocabulary } = context;
  const { idPrefix, isNews } = options;
  const prose = parseProse(source.text.slice(start), { vocabulary, idPrefix, marksDesk: isNews });
  checkProse(prose, context, report);
  if (isNews) checkCitations(prose, report);
  const resolved = prose.blocks
    .map((block) => resolveBlock(block, options, context, report))
    .filter((block) => block !== undefined);
  const cut = resolved.findIndex(({ kind }) => kind === "sections");
  const { text, citations, mentions } = prose;
  return {
    blocks: withoutSections(cut === -1 ? resolved : resolved.slice(0, cut)),
    closing: cut === -1 ? undefined : withoutSections(resolved.slice(cut + 1)),
    text,
    citations,
    mentions,
    links: prose.links.map(({ offset, href }) => ({ href, place: source.placeAt(start + offset) })),
    anchors: [...citations.map(({ anchor }) => anchor), ...headingIds(resolved)],
  };
}

function headingIds(blocks: readonly ResolvedBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block?.kind === "heading" ? [block.id] : []));
}

function withoutSections(blocks: readonly ResolvedBlock[]): readonly Block[] {
  return blocks.filter((block) => block !== undefined && block.kind !== "sections");
}

function resolveBlock(
  block: ProseBlock,
  options: BodyOptions,
  context: ContentContext,
  report: (offset: number, finding: Finding) => void,
): ResolvedBlock {
  if (block.kind !== "directive") return block;
  const { directive } = block;
  const refuse = (finding: Finding): undefined => {
    report(directive.offset, finding);
  };
  if (!options.isNews) {
    const message = `"::${directive.name}" can stand in a story only.`;
    return refuse({ rule: "directive-place", message, fix: "Remove it." });
  }
  return RESOLVERS[directive.name](directive, options, context, refuse);
}

type Refuse = (finding: Finding) => undefined;

const RESOLVERS: Readonly<
  Record<
    Directive["name"],
    (
      directive: Directive,
      options: BodyOptions,
      context: ContentContext,
      refuse: Refuse,
    ) => ResolvedBlock
  >
> = {
  post: ({ id = "" }, _options, { catalogue }, refuse) => {
    const unknown = findUnknownId(catalogue, "posts", id);
    if (unknown) return refuse(unknown);
    const post = catalogue.posts.get(id);
    return post && { kind: "post", post };
  },
  timeline: (_directive, { timeline }, _context, refuse) => {
    if (timeline) return { kind: "timeline", timeline };
    const message = "The story has no timeline.json.";
    return refuse({ rule: "missing-file", message, fix: "Add it beside index.md." });
  },
  map: ({ attributes }, _options, context, refuse) =>
    resolveMap((attributes["places"] ?? "").trim().split(/\s+/), context.catalogue, refuse),
  sections: (_directive, { holdsSections }, _context, refuse) => {
    if (holdsSections) return { kind: "sections" };
    const message = '"::sections" can stand in a story\'s index.md only.';
    return refuse({ rule: "directive-place", message, fix: "Remove it." });
  },
};
