import type { CitedSources } from "../../markdown/prose.ts";
import {
  EMPTY_UPDATE,
  KEY_WITHOUT_TITLE,
  ORDER_WITHOUT_LIVE,
  UPDATES_BESIDE_SECTIONS,
  tooManyUpdates,
} from "../../messages/content/updates.ts";
import type { NewsDate } from "../../model/news-date.ts";
import { LIMITS } from "../../source/limits.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";
import { type StoryContext, reportAt } from "../content-context.ts";
import type { OpenedIndex, OpenedStory } from "../open-story.ts";
import { type Body, parseBody } from "../parse-body.ts";
import type { Exhibits } from "../exhibits/open-exhibits.ts";
import type { Timeline } from "../parse-timeline.ts";
import { checkUpdateTimes } from "./check-update-times.ts";
import { chooseIds } from "./choose-ids.ts";
import { type UpdateLine, parseUpdateLine } from "./parse-update-line.ts";
import { type SplitText, type WrittenUpdate, splitUpdates } from "./split-updates.ts";
import { resolveUpdateTime } from "./update-time.ts";

/** An update of a file with what its first line says; what is wrong is undefined. */
export interface OpenedUpdate extends WrittenUpdate {
  readonly about: UpdateLine;
  readonly at: NewsDate | undefined;
  /** Its anchor; undefined where another update has it, or it cannot be known. */
  readonly id: string | undefined;
}

/** An update with its text. */
export interface ParsedUpdate extends OpenedUpdate {
  readonly body: Body | undefined;
}

/** The introduction of a live story, and its updates in order of time; undefined where it has none. */
export interface ParsedUpdates {
  readonly introductionEnd: number;
  readonly updates: readonly ParsedUpdate[];
}

/** Parses the updates of a live story; undefined for every other text, where the dialect refuses them. */
export function parseUpdates(
  story: OpenedStory,
  beside: Omit<TextOptions, "pictures">,
  context: StoryContext,
): ParsedUpdates | undefined {
  const { index } = story;
  const { source, bodyStart, data, fields } = index?.article ?? {};
  if (index === undefined || source === undefined || bodyStart === undefined) return undefined;
  if (!isLive(index)) {
    if (data && fields?.order) reportAt(context, data, ["order"], ORDER_WITHOUT_LIVE);
    return undefined;
  }
  const split = splitUpdates(source.text, bodyStart);
  const [first] = split.updates;
  if (first === undefined) return undefined;
  for (const { offset, message } of split.problems) {
    context.report(problemAt(source, offset, message));
  }
  if (story.known.length > 0) {
    context.report(problemAt(source, first.offset, UPDATES_BESIDE_SECTIONS));
  }
  const opened = openUpdates(split, source, index, context);
  return {
    introductionEnd: split.introductionEnd,
    updates: opened.map((update) => ({
      ...update,
      body: parseText(update, source, { ...beside, pictures: story.pictures }, context),
    })),
  };
}

/** Whether a story is live; one of a kind that does not exist, which is reported, may have been meant so. */
function isLive({ article }: OpenedIndex): boolean {
  const { data, sound } = article ?? {};
  if (sound?.kind !== undefined) return sound.kind === "live";
  return Object.hasOwn(data?.value ?? {}, "kind");
}

/** Reads the first lines of updates, in order of time. */
function openUpdates(
  { updates }: SplitText,
  source: SourceText,
  index: OpenedIndex,
  context: StoryContext,
): readonly OpenedUpdate[] {
  const excess = updates[LIMITS.updates];
  if (excess) context.report(problemAt(source, excess.offset, tooManyUpdates(LIMITS.updates)));
  const read = updates.slice(0, LIMITS.updates).map((update) => {
    const about = parseUpdateLine(update.line, update.offset);
    for (const { offset, message } of about.problems) {
      context.report(problemAt(source, offset, message));
    }
    return { ...update, about, at: resolveUpdateTime(about.at, source, context) };
  });
  const order = checkUpdateTimes(read, source, index, context);
  const opened = chooseIds(read, source, context);
  const oldestFirst = order === "newest" ? opened.toReversed() : opened;
  return oldestFirst.toSorted((a, b) => (a.at?.instant ?? 0) - (b.at?.instant ?? 0));
}

interface TextOptions {
  readonly timeline: Timeline | undefined;
  readonly uncitedSources: CitedSources | undefined;
  readonly pictures: OpenedStory["pictures"];
  readonly exhibits: Exhibits;
}

function parseText(
  { id, at, offset, start, end, about }: OpenedUpdate,
  source: SourceText,
  options: TextOptions,
  context: StoryContext,
): Body | undefined {
  if (isEmpty(source.text.slice(start, end))) {
    context.report(problemAt(source, offset, EMPTY_UPDATE));
    return undefined;
  }
  const kind = { isNews: true, allowsSections: false, mayBeEmpty: true };
  const place = { ...kind, idPrefix: id ?? "", latest: at };
  const body = parseBody(source, start, { ...place, ...options, end }, context);
  if (about.isKey && !hasTitle(body)) {
    context.report(problemAt(source, offset, KEY_WITHOUT_TITLE));
  }
  return body;
}

/** Whether a text is nothing but notes, `<!-- … -->`. */
function isEmpty(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end === -1) return false;
    rest = rest.slice(end + "-->".length).trimStart();
  }
  return rest === "";
}

/** Whether a text begins with a heading of the highest level. */
export function hasTitle({ blocks }: Pick<Body, "blocks">): boolean {
  const [first] = blocks;
  return first?.kind === "heading" && first.level === 2;
}
