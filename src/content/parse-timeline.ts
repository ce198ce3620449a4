import { DAY_OR_SPAN, halfSpan } from "../messages/content/dates.ts";
import { backwardSpan, entryAfterStory, unorderedEntry } from "../messages/content/chronology.ts";
import type { Message } from "../messages/message.ts";
import { unknownSection } from "../messages/content/names.ts";
import type { z } from "zod";
import { parseShape } from "./checks/check-shape.ts";
import { checkPlainField } from "./checks/plain-text.ts";
import { type ContentContext, reportAt, resolveDate } from "./content-context.ts";
import type { LocatedData } from "../source/located-data.ts";
import { write } from "../messages/fixes.ts";
import type { Text } from "../messages/text.ts";
import { suggestSlug } from "./schemas/fields.ts";
import { suggestName } from "../source/nearest.ts";
import { type NewsDate, isBefore } from "../model/news-date.ts";
import type { TimelineEntry } from "../model/newsroom.ts";
import { type References, joinReferences, parseInline } from "./parse-inline.ts";
import { parseJson } from "../source/parse-json.ts";
import { timelineFields } from "./schemas/story.ts";
import { type SourceFile, parseSourceText } from "../source/source-text.ts";

/** A story's timeline, with the references of its entries. */
export interface Timeline extends References {
  readonly entries: readonly TimelineEntry[];
}

/** What a timeline is checked against. */
export interface TimelineOptions {
  readonly sections: readonly { readonly slug: string; readonly title: string }[];
  /** Slugs of embargoed sections; their entries are left out. */
  readonly embargoed: ReadonlySet<string>;
  /** The story's last date; undefined where it is unknown because of errors. */
  readonly last: NewsDate | undefined;
}

type Fields = z.output<typeof timelineFields>[number];

interface Span {
  readonly from: NewsDate;
  readonly to: NewsDate;
}

interface ParsedEntry extends References {
  readonly entry: TimelineEntry;
}

/** Parses `timeline.json`; entries out of order, later than the story or of an unknown section are reported. */
export function parseTimeline(
  file: SourceFile,
  options: TimelineOptions,
  context: ContentContext,
): Timeline {
  const source = parseSourceText(file, context.report);
  const { data, problems } = source ? parseJson(source) : { data: undefined, problems: [] };
  problems.forEach(context.report);
  if (data === undefined) return { entries: [], ...joinReferences([]) };
  const { sound = [], problems: wrongEntries } = parseShape(timelineFields, data);
  wrongEntries.forEach(context.report);
  const spans = sound.map((fields, index) => fields && resolveSpan(fields, index, data, context));
  checkOrder(spans, options.last, data, context);
  const parsed = sound.flatMap((fields, index): readonly ParsedEntry[] => {
    if (fields === undefined || isEmbargoed(fields, options)) return [];
    return parseEntry(fields, spans[index], index, data, options, context);
  });
  return { entries: parsed.map(({ entry }) => entry), ...joinReferences(parsed) };
}

function isEmbargoed({ section }: Fields, { embargoed }: TimelineOptions): boolean {
  return section !== undefined && embargoed.has(section);
}

function parseEntry(
  { when, text, section: slug }: Fields,
  span: Span | undefined,
  index: number,
  data: LocatedData,
  { sections, last: latest }: TimelineOptions,
  context: ContentContext,
): readonly ParsedEntry[] {
  const section = sections.find((each) => each.slug === slug);
  const isKnown = slug === undefined || section !== undefined;
  if (!isKnown) {
    const finding = unknownSection(slug, suggestSection(slug, sections));
    reportAt(context, data, [index, "section"], finding);
  }
  if (when !== undefined && context.style) {
    const rules = { style: context.style, ids: context.catalogue.ids };
    checkPlainField(when, data, [index, "when"], "field", rules).forEach(context.report);
  }
  const inline = parseInline(text, data, [index, "text"], `_t${index + 1}`, { ...context, latest });
  if (!isKnown || span === undefined) return [];
  return [{ ...inline, entry: { ...span, when, html: inline.html, section } }];
}

/** The section with a title, or the file's name, that was written for its slug; or else the nearest. */
export function suggestSection(
  written: string,
  sections: readonly { readonly slug: string; readonly title?: string }[],
): Text {
  const slug = suggestSlug(written);
  const meant = sections.find((each) => each.title === written || each.slug === slug);
  const slugs = sections.map((each) => each.slug);
  return meant ? write(meant.slug) : suggestName(written, slugs);
}

function resolveSpan(
  { date, from, to }: Fields,
  index: number,
  data: LocatedData,
  context: ContentContext,
): Span | undefined {
  const resolve = (field: "date" | "from" | "to", text: string): NewsDate | undefined =>
    resolveDate(context, data, [index, field], text, "anywhere");
  if (date !== undefined && from === undefined && to === undefined) {
    const day = resolve("date", date);
    return day && { from: day, to: day };
  }
  if (date === undefined && from !== undefined && to !== undefined) {
    const [start, end] = [resolve("from", from), resolve("to", to)];
    return start && end && { from: start, to: end };
  }
  const isHalf = date === undefined && (from === undefined) !== (to === undefined);
  const finding = isHalf ? halfSpan(from === undefined ? "from" : "to") : DAY_OR_SPAN;
  reportAt(context, data, [index], finding);
  return undefined;
}

function checkOrder(
  spans: readonly (Span | undefined)[],
  last: NewsDate | undefined,
  data: LocatedData,
  context: ContentContext,
): void {
  const { timeZone } = context;
  if (timeZone === undefined) return;
  let previous: NewsDate | undefined;
  for (const [index, span] of spans.entries()) {
    if (span === undefined) continue;
    const { from, to } = span;
    const report = (field: "from" | "to", message: Message): void => {
      const isSpan = from !== to;
      reportAt(context, data, [index, isSpan ? field : "date"], message);
    };
    const isLate = last !== undefined && isBefore(last, to, timeZone);
    if (previous && isBefore(from, previous, timeZone)) {
      report("from", unorderedEntry(from.iso, previous.iso));
      // A wrong date is no measure for the entries below it.
    } else if (!isLate) previous = from;
    if (isBefore(to, from, timeZone)) {
      report("to", backwardSpan(to.iso));
    }
    if (isLate) {
      report("to", entryAfterStory(to.iso, last.iso));
    }
  }
}
