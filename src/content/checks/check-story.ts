import {
  postAfterStory,
  sectionAfterStory,
  sectionBeforeStory,
} from "../../messages/content/chronology.ts";
import { noSections } from "../../messages/content/story-files.ts";
import { UNUSED_TIMELINE, sameTitle } from "../../messages/content/structure.ts";
import { type StoryContext, reportAt } from "../content-context.ts";
import { findLastDate } from "../find-last-date.ts";
import { type NewsDate, isBefore } from "../../model/news-date.ts";
import type { Body } from "../parse-body.ts";
import type { OpenedSection, OpenedStory } from "../open-story.ts";
import type { StoryParts } from "../parse-story.ts";
import { problemAt, problemOfFile } from "../../source/source-text.ts";

/** Checks the parts of a story together: sections that are missing, repeated titles, contradicting dates, and an unused timeline. */
export function checkStory(story: OpenedStory, parts: StoryParts, context: StoryContext): void {
  checkTitles(story, context);
  for (const section of story.sections) checkSectionDates(section, story, context);
  checkMark(story, parts, context);
  const bodies = [parts.opening, ...[...parts.sections, ...parts.updates].map(({ body }) => body)];
  if (parts.updates.length === 0) {
    for (const body of bodies) if (body) checkPosts(body.directives, findLastDate(story), context);
  }
  const isWhole =
    story.known.length === story.sections.length && bodies.every((body) => body !== undefined);
  const isShown = bodies.some((body) => body?.directives.some(({ name }) => name === "timeline"));
  if (story.timeline && isWhole && !isShown) {
    context.report(problemOfFile(story.timeline.path, UNUSED_TIMELINE));
  }
}

/** Reports posts that are later than the story that shows them. */
function checkPosts(
  directives: Body["directives"],
  last: NewsDate | undefined,
  { catalogue, timeZone, report }: StoryContext,
): void {
  if (last === undefined || timeZone === undefined) return;
  for (const { name, id, source, offset } of directives) {
    const date = name === "post" && id ? catalogue.posts.get(id.text)?.date : undefined;
    if (!id || !date || !isBefore(last, date, timeZone)) continue;
    report(problemAt(source, offset, postAfterStory(id.text, date.iso, last.iso)));
  }
}

/** Reports `::sections` in a story that has none. */
function checkMark(
  { slug, known }: OpenedStory,
  { opening }: StoryParts,
  { report }: StoryContext,
): void {
  const mark = opening?.directives.find(({ name }) => name === "sections");
  if (mark && known.length === 0) report(problemAt(mark.source, mark.offset, noSections(slug)));
}

function checkTitles({ index, sections }: OpenedStory, context: StoryContext): void {
  const known = new Map<string, string>();
  for (const opened of [index, ...sections]) {
    const { data, sound } = opened?.article ?? {};
    if (data === undefined || sound?.title === undefined) continue;
    const title = sound.title.trim().toLowerCase();
    const { file, line } = data.source.placeAt(data.offsetOf(["title"]));
    const first = known.get(title);
    if (first === undefined) known.set(title, `${file}:${line}`);
    else reportAt(context, data, ["title"], sameTitle(first));
  }
}

/** Reports a section that is published before its story, or updated after the `updated` field of `index.md`. */
function checkSectionDates(
  { article, dates }: OpenedSection,
  { index }: OpenedStory,
  context: StoryContext,
): void {
  const { timeZone, clock } = context;
  const data = article?.data;
  if (
    timeZone === undefined ||
    data === undefined ||
    dates === undefined ||
    index?.dates === undefined
  )
    return;
  const { published, updated } = dates;
  if (isBefore(published, index.dates.published, timeZone)) {
    reportAt(
      context,
      data,
      ["published"],
      sectionBeforeStory(published.iso, index.dates.published.iso),
    );
    return;
  }
  if (index.article?.sound.updated === undefined || updated.instant > clock.now) return;
  // A last change before the publication is already reported.
  if (isBefore(index.dates.updated, index.dates.published, timeZone)) return;
  if (!isBefore(index.dates.updated, updated, timeZone)) return;
  const field = article?.sound.updated === undefined ? "published" : "updated";
  reportAt(context, data, [field], sectionAfterStory(updated.iso, index.dates.updated.iso));
}
