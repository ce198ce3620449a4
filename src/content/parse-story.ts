import { type Exhibits, openExhibits } from "./exhibits/open-exhibits.ts";
import { repeatedDirective } from "../messages/markdown/directives.ts";
import { OWN_PREFIX } from "../markdown/anchors.ts";
import type { CitedSources } from "../markdown/prose.ts";
import { assembleStory, listAnchors, listLinks, listPictures } from "./assemble-story.ts";
import type { LocatedDescription } from "./checks/check-descriptions.ts";
import type { PageLinks } from "./checks/check-links.ts";
import { checkStory } from "./checks/check-story.ts";
import type { ContentContext, StoryContext } from "./content-context.ts";
import { type Move, checkOldAddresses, listMoves } from "./list-moves.ts";
import { findLastDate } from "./find-last-date.ts";
import type { Embargo, Story } from "../model/newsroom.ts";
import {
  type OpenedIndex,
  type OpenedStory,
  isShown,
  listMoments,
  openStory,
  selectOpened,
} from "./open-story.ts";
import { type Body, type LocatedDirective, parseBody } from "./parse-body.ts";
import { locateDescription } from "./parse-article.ts";
import { type ParsedCorrection, parseCorrections } from "./parse-corrections.ts";
import { type InlineText, parseInline } from "./parse-inline.ts";
import { type ParsedSection, parseSection } from "./parse-section.ts";
import { type Timeline, type TimelineOptions, parseTimeline } from "./parse-timeline.ts";
import { type ParsedHero, parseHero } from "./pictures/parse-hero.ts";
import { type RelatedNames, findRelatedNames } from "./find-related-names.ts";
import { resolveSource } from "./resolve-source.ts";
import { addUpdates } from "./updates/add-updates.ts";
import { nameUpdates } from "./updates/name-updates.ts";
import { type ParsedUpdate, parseUpdates } from "./updates/parse-updates.ts";
import { listUpdateMoments, listUpdateMoves } from "./updates/list-update-facts.ts";
import { type Problem, formatProblem } from "../source/problem.ts";
import { problemAt } from "../source/source-text.ts";
import type { StoryFiles } from "./story-files.ts";

/** A page's address and its anchors; null where they are unknown because of errors. */
export type PageAnchors = readonly [path: string, anchors: readonly string[] | null];

/** A file that is scheduled for a later publication. */
export interface ScheduledFile {
  readonly file: string;
  /** As the author wrote it. */
  readonly until: string;
  /** Milliseconds since 1970 UTC. */
  readonly instant: number;
}

/** The visible part of a story, with the facts that checks of the whole site need. */
export interface ParsedStory {
  /** Undefined where anything in it has errors, which are already reported, and where nothing is visible. */
  readonly story: Story | undefined;
  readonly links: readonly PageLinks[];
  readonly anchors: readonly PageAnchors[];
  /** The embargoes of its pages, by address. */
  readonly embargoes: readonly (readonly [path: string, embargo: Embargo])[];
  readonly scheduled: readonly ScheduledFile[];
  /** Of all published and scheduled pages. */
  readonly descriptions: readonly LocatedDescription[];
  readonly moves: readonly Move[];
  /** The pictures that it shows, by their files in the checkout. */
  readonly pictures: readonly string[];
  /** The related stories that its author names. */
  readonly related?: RelatedNames;
  /** The moments, in milliseconds since 1970, at which any of this changes. */
  readonly moments: readonly number[];
}

/** The parsed parts of a story. */
export interface StoryParts {
  readonly keyPoints: readonly InlineText[];
  readonly corrections: readonly ParsedCorrection[];
  readonly hero: ParsedHero | undefined;
  readonly opening: Body | undefined;
  readonly sections: readonly ParsedSection[];
  readonly timeline: Timeline | undefined;
  /** In a live story, in order of time. */
  readonly updates: readonly ParsedUpdate[];
}

/** Parses one story's folder; each problem is reported once. */
export function parseStory(files: StoryFiles, outer: StoryContext): ParsedStory {
  const context = { ...outer, report: reportOnce(outer.report) };
  const opened = openStory(files, context);
  const { clock } = context;
  const checked = selectOpened(opened, (embargo) => clock.isPreview || embargo?.kind !== "draft");
  const related = findRelatedNames(checked);
  const about = {
    ...(related && { related }),
    descriptions: listDescriptions(checked),
    embargoes: listEmbargoes(opened),
    scheduled: clock.isPreview ? [] : listScheduled(opened),
    moments: listMoments(opened, context),
  };
  const shown = selectOpened(opened, (embargo) => isShown(embargo, clock));
  // Scheduled parts are checked too, so that no error stops the build that publishes them.
  if (checked && checked.sections.length !== shown?.sections.length) parseParts(checked, context);
  if (shown === undefined)
    return { story: undefined, links: [], anchors: [], moves: [], pictures: [], ...about };
  const parts = parseParts(shown, context);
  const moves = listMoves(shown);
  checkOldAddresses(shown).forEach(context.report);
  return {
    story: addUpdates(assembleStory(shown, parts, context), shown, parts, context),
    links: listLinks(shown, parts),
    anchors: listAnchors(shown, parts),
    moves: [...moves, ...listUpdateMoves(moves, shown, parts.updates.length)],
    pictures: listPictures(parts),
    ...about,
    moments: [...about.moments, ...listUpdateMoments(parts.updates)],
  };
}

/** Reports each problem only once. */
function reportOnce(report: (problem: Problem) => void): (problem: Problem) => void {
  const seen = new Set<string>();
  return (problem) => {
    const line = formatProblem(problem, "en");
    if (seen.has(line)) return;
    seen.add(line);
    report(problem);
  };
}

function listDescriptions(story: OpenedStory | undefined): readonly LocatedDescription[] {
  if (story === undefined) return [];
  const articles = [story.index, ...story.sections].map((each) => each?.article);
  return articles.flatMap(locateDescription);
}

function listEmbargoes({ path, embargo, known }: OpenedStory): ParsedStory["embargoes"] {
  return [{ path, embargo }, ...known].flatMap((page) =>
    page.embargo ? [[page.path, page.embargo] as const] : [],
  );
}

function listScheduled({ index, known, embargo }: OpenedStory): readonly ScheduledFile[] {
  if (embargo?.kind === "draft") return [];
  return [...(index ? [index] : []), ...known].flatMap(({ file, ownEmbargo }) =>
    ownEmbargo?.kind === "scheduled"
      ? [{ file: file.path, until: ownEmbargo.until.iso, instant: ownEmbargo.until.instant }]
      : [],
  );
}

function parseParts(story: OpenedStory, context: StoryContext): StoryParts {
  const { index, sections, timeline: file } = story;
  for (const { problems } of [...(index ? [index] : []), ...sections]) {
    problems.forEach(context.report);
  }
  const timeline = file && parseTimeline(file, createTimelineOptions(story), context);
  const sources = resolveSource(index?.article, index?.dates?.updated, context);
  const exhibits = openExhibits(story, context);
  const live = parseUpdates(story, { timeline, uncitedSources: sources, exhibits }, context);
  const updates = live?.updates ?? [];
  const parts = {
    timeline,
    keyPoints: parseKeyPoints(index, context),
    corrections: parseCorrections(story, nameUpdates(updates, story.path), context),
    hero: parseHero(story, context),
    opening: parseOpening(
      story,
      { timeline, sources, exhibits, end: live?.introductionEnd },
      context,
    ),
    updates,
    sections: sections.map((section) =>
      parseSection(section, { ...story, timeline, exhibits, sources }, context),
    ),
  };
  reportRepeated(parts, context);
  checkStory(story, parts, context);
  return parts;
}

/** Embargoed sections count for the dates, so that a timeline has the same problems before and after publication. */
function createTimelineOptions({ index, known, sections }: OpenedStory): TimelineOptions {
  return {
    sections: known.map(({ slug, article }) => {
      return { slug, title: article?.sound.title ?? slug };
    }),
    embargoed: new Set(known.filter((each) => !sections.includes(each)).map(({ slug }) => slug)),
    last: findLastDate({ index, known }),
  };
}

function parseKeyPoints(
  index: OpenedIndex | undefined,
  context: ContentContext,
): readonly InlineText[] {
  const { data, sound } = index?.article ?? {};
  if (data === undefined) return [];
  const checked = { ...context, latest: index?.dates?.updated };
  return (sound?.keyPoints ?? []).map((text, position) =>
    parseInline(text, data, ["keyPoints", position], `_k${position + 1}`, checked),
  );
}

interface OpeningOptions {
  readonly timeline: Timeline | undefined;
  readonly sources: CitedSources | undefined;
  readonly exhibits: Exhibits;
  /** Where updates begin; undefined where there are none. */
  readonly end: number | undefined;
}

function parseOpening(
  { index, sections, pictures }: OpenedStory,
  { timeline, sources: uncitedSources, exhibits, end }: OpeningOptions,
  context: ContentContext,
): Body | undefined {
  const { source, bodyStart } = index?.article ?? {};
  if (source === undefined || bodyStart === undefined) return undefined;
  const mayBeEmpty = sections.length > 0 || end !== undefined;
  const allowsSections = end === undefined;
  const latest = index?.dates?.updated;
  const place = { idPrefix: OWN_PREFIX, isNews: true, allowsSections, mayBeEmpty, end, latest };
  const beside = { uncitedSources, timeline, pictures, exhibits };
  return parseBody(source, bodyStart, { ...place, ...beside }, context);
}

/** The directives that a story may use only once. */
const SINGLE: readonly string[] = ["sections", "timeline", "map"];

function reportRepeated(
  { opening, sections, updates }: StoryParts,
  { report }: ContentContext,
): void {
  const inSections = [...sections, ...updates].flatMap(({ body }) => body?.directives ?? []);
  // `::sections` in a section has a problem of its own.
  const allowed = inSections.filter(({ name }) => name !== "sections");
  const seen = new Map<string, LocatedDirective>();
  for (const directive of [...(opening?.directives ?? []), ...allowed]) {
    const { name, source, offset } = directive;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, directive);
    else if (SINGLE.includes(name)) {
      const { file, line } = first.source.placeAt(first.offset);
      report(problemAt(source, offset, repeatedDirective(name, `${file}:${line}`)));
    }
  }
}
