import type { z } from "zod";
import { OWN_PREFIX } from "../markdown/anchors.ts";
import type { PageLinks } from "./check-links.ts";
import { type ContentContext, resolveIds } from "./content-context.ts";
import { countWords } from "./count-words.ts";
import { groupClaims } from "./group-claims.ts";
import { laterDate } from "./news-date.ts";
import type { Story } from "./newsroom.ts";
import {
  type ArticleDates,
  type ParsedArticle,
  parseArticle,
  resolveDates,
} from "./parse-article.ts";
import { type Body, type LocatedDirective, parseBody } from "./parse-body.ts";
import { type InlineText, joinReferences, parseInline } from "./parse-inline.ts";
import {
  type OpenedSection,
  type ParsedSection,
  listReferences,
  openSection,
  parseSection,
} from "./parse-section.ts";
import { type Timeline, type TimelineOptions, parseTimeline } from "./parse-timeline.ts";
import { resolveNames } from "./resolve-names.ts";
import { storyFields } from "./schemas/story.ts";
import { problemAt } from "./source-text.ts";
import { STORIES_FOLDER, type StoryFiles } from "./story-files.ts";

/** A page's address and the anchors on it; null where they cannot be told. */
export type PageAnchors = readonly [path: string, anchors: readonly string[] | null];

/** A story, with what the checks over the whole site need to know of its pages. */
export interface ParsedStory {
  /** Undefined where anything in it has a fault, which is reported. */
  readonly story: Story | undefined;
  readonly links: readonly PageLinks[];
  /** The anchors on each of its pages, by the page's address; null where they cannot be told. */
  readonly anchors: readonly PageAnchors[];
}

type Index = ParsedArticle<z.output<typeof storyFields>>;

/** The parts of a story, each as far as it could be read. */
interface Parts {
  readonly index: Index | undefined;
  readonly dates: ArticleDates | undefined;
  readonly keyPoints: readonly InlineText[];
  readonly opening: Body | undefined;
  readonly sections: readonly ParsedSection[];
  readonly timeline: Timeline | undefined;
}

/** Parses one story's folder; all that is wrong in it is reported, each fault once. */
export function parseStory(files: StoryFiles, context: ContentContext): ParsedStory {
  const path = `/${STORIES_FOLDER.slice("src/".length)}${files.slug}/`;
  const index = files.index && parseArticle(files.index, storyFields, context);
  const dates = index && resolveDates(index, context);
  const opened = files.sections.map((file) => openSection(file, context));
  const timeline =
    files.timeline && parseTimeline(files.timeline, listDates(opened, dates), context);
  const parts: Parts = {
    index,
    dates,
    timeline,
    keyPoints: index ? parseKeyPoints(index, context) : [],
    opening: index && parseOpening(index, timeline, context),
    sections: opened.map((section) => parseSection(section, path, timeline, context)),
  };
  reportRepeated(parts, context);
  const story = assembleStory(files.slug, path, parts, context);
  return { story, links: listLinks(path, parts), anchors: listAnchors(path, files, parts) };
}

function listDates(
  sections: readonly OpenedSection[],
  dates: ArticleDates | undefined,
): TimelineOptions {
  const all = [dates, ...sections.map((section) => section.dates)].map((each) => each?.updated);
  const known = all.filter((date) => date !== undefined);
  const last = known.length < all.length ? undefined : known.reduce(laterDate);
  const titled = sections.map(({ slug, article }) => {
    return { slug, title: article?.sound.title ?? slug };
  });
  return { sections: titled, last };
}

function parseKeyPoints({ sound, data }: Index, context: ContentContext): readonly InlineText[] {
  if (data === undefined) return [];
  return (sound.keyPoints ?? []).map((text, index) =>
    parseInline(text, data, ["keyPoints", index], `_k${index + 1}`, context),
  );
}

function parseOpening(
  { source, bodyStart }: Index,
  timeline: Timeline | undefined,
  context: ContentContext,
): Body | undefined {
  if (bodyStart === undefined) return undefined;
  const options = { idPrefix: OWN_PREFIX, isNews: true, timeline, holdsSections: true };
  return parseBody(source, bodyStart, options, context);
}

/** The directives that a story's page has room for once. */
const SINGLE: readonly string[] = ["sections", "timeline", "map"];

function reportRepeated({ opening, sections }: Parts, { report }: ContentContext): void {
  const inSections = sections.flatMap(({ body }) => body?.directives ?? []);
  // In a section, `::sections` is refused as it is.
  const allowed = inSections.filter(({ name }) => name !== "sections");
  const seen = new Map<string, LocatedDirective>();
  for (const directive of [...(opening?.directives ?? []), ...allowed]) {
    const { name, source, offset } = directive;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, directive);
    else if (SINGLE.includes(name)) {
      const { file, line } = first.source.placeAt(first.offset);
      const message = `The story has "::${name}" already, at ${file}:${line}.`;
      const finding = { rule: "directive-repeated", message, fix: "Keep one of the two." };
      report(problemAt(source, offset, finding));
    }
  }
}

function assembleStory(
  slug: string,
  path: string,
  parts: Parts,
  context: ContentContext,
): Story | undefined {
  const { index, dates, opening, keyPoints, timeline } = parts;
  if (index?.data === undefined) return undefined;
  const { data, fields, sound } = index;
  const bodies = [opening, ...parts.sections.map(({ body }) => body)].filter((body) => !!body);
  const shown = bodies.map((body) => listReferences(body, timeline));
  const { citations, mentions } = joinReferences([...keyPoints, ...shown]);
  const linked = {
    ...resolveNames(index, mentions, context),
    byline: resolveIds(context, data, "byline", sound.byline ?? [], "authors"),
    topics: resolveIds(context, data, "topics", sound.topics ?? [], "topics"),
    sources: groupClaims(citations, context),
  };
  const sections = parts.sections.flatMap(({ section }) => section ?? []);
  if (!fields || !dates || !opening || sections.length < parts.sections.length) return undefined;
  const { title, description, status } = fields;
  return {
    slug,
    path,
    title,
    description,
    status,
    ...linked,
    published: dates.published,
    updated: sections.map(({ updated }) => updated).reduce(laterDate, dates.updated),
    keyPoints: keyPoints.map(({ html }) => html),
    opening: opening.blocks,
    sections,
    closing: opening.closing,
    words: bodies.reduce((sum, { text }) => sum + countWords(text), 0),
    text: [...keyPoints, ...bodies].map(({ text }) => text).join("\n"),
  };
}

/** A section's text stands on two pages; what it links to has to be on its own. */
function listLinks(
  path: string,
  { keyPoints, opening, sections, timeline }: Parts,
): readonly PageLinks[] {
  const own = [...keyPoints, opening, timeline].flatMap((part) => part?.links ?? []);
  return [
    { path, links: own },
    ...sections.map((section) => ({ path: section.path, links: section.body?.links ?? [] })),
  ];
}

function listAnchors(
  path: string,
  files: StoryFiles,
  { opening, sections }: Parts,
): ParsedStory["anchors"] {
  const bodies = [opening, ...sections.map(({ body }) => body)];
  const known = bodies.filter((body) => body !== undefined);
  const slugs = files.sections.map(({ slug }) => slug);
  const own = [...slugs, ...known.flatMap(({ anchors }) => anchors)];
  return [
    [path, known.length < bodies.length ? null : own],
    ...sections.map((each) => [each.path, each.body?.anchors ?? null] as const),
  ];
}
