import type { z } from "zod";
import { parseShape } from "./checks/check-shape.ts";
import { checkPlainField } from "./checks/plain-text.ts";
import { type ContentContext, reportAt, resolveDate } from "./content-context.ts";
import type { LocatedData } from "../source/located-data.ts";
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

/** Parses `timeline.json`; entries out of order, later than the story or without a section are reported. */
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
    if (fields === undefined || options.embargoed.has(fields.section)) return [];
    return parseEntry(fields, spans[index], index, data, options, context);
  });
  return { entries: parsed.map(({ entry }) => entry), ...joinReferences(parsed) };
}

function parseEntry(
  { when, text, section: slug }: Fields,
  span: Span | undefined,
  index: number,
  data: LocatedData,
  { sections }: TimelineOptions,
  context: ContentContext,
): readonly ParsedEntry[] {
  const section = sections.find((each) => each.slug === slug);
  if (section === undefined) {
    const message = `"${slug}" is not a section of this story.`;
    const known = sections.map((each) => each.slug);
    const finding = { rule: "unknown-id", message, fix: suggestName(slug, known) };
    reportAt(context, data, [index, "section"], finding);
  }
  if (when !== undefined && context.style) {
    checkPlainField(when, data, [index, "when"], "field", context.style).forEach(context.report);
  }
  const inline = parseInline(text, data, [index, "text"], `_t${index + 1}`, context);
  if (section === undefined || span === undefined) return [];
  return [{ ...inline, entry: { ...span, when, html: inline.html, section } }];
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
  reportAt(context, data, [index], {
    rule: "wrong-date",
    message: "The entry should have one day or a span of days.",
    fix: 'Give it "date" alone, or "from" and "to".',
  });
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
    const report = (field: "from" | "to", message: string, fix: string): void => {
      const isSpan = from !== to;
      const path = [index, isSpan ? field : "date"];
      reportAt(context, data, path, { rule: "timeline-order", message, fix });
    };
    if (previous && isBefore(from, previous, timeZone)) {
      const message = `${from.iso} stands behind ${previous.iso}, which is later.`;
      report("from", message, "Put the entries in order of time.");
    } else previous = from;
    if (isBefore(to, from, timeZone)) {
      report("to", `The span ends on ${to.iso}, before it begins.`, 'Exchange "from" and "to".');
    }
    if (last && isBefore(last, to, timeZone)) {
      const message = `${to.iso} is later than the story, whose last date is ${last.iso}.`;
      report("to", message, 'Correct the date, or set the story\'s "updated".');
    }
  }
}
