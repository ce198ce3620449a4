import type { z } from "zod";
import { parseInlineProse } from "../markdown/parse-prose.ts";
import { checkProse } from "./check-prose.ts";
import { parseShape } from "./check-shape.ts";
import { type ContentContext, reportAt, resolveDate } from "./content-context.ts";
import type { LocatedData } from "./located-data.ts";
import { suggestName } from "./nearest.ts";
import type { NewsDate } from "./news-date.ts";
import type { TimelineEntry } from "./newsroom.ts";
import { parseJson } from "./parse-json.ts";
import { timelineFields } from "./schemas/story.ts";
import type { SourceText } from "./source-text.ts";

type Fields = z.output<typeof timelineFields>[number];

interface Span {
  readonly from: NewsDate;
  readonly to: NewsDate;
}

/** Parses `timeline.json`: in order of time, nothing later than the story, each with its section. */
export function parseTimeline(
  source: SourceText,
  sections: readonly { readonly slug: string; readonly title: string }[],
  last: NewsDate,
  context: ContentContext,
): readonly TimelineEntry[] {
  const { data, problems } = parseJson(source);
  problems.forEach(context.report);
  if (data === undefined) return [];
  const shape = parseShape(timelineFields, data);
  shape.problems.forEach(context.report);
  let previous: NewsDate | undefined;
  return (shape.value ?? []).flatMap((fields, index) => {
    const span = resolveSpan(fields, index, data, context);
    const section = sections.find(({ slug }) => slug === fields.section);
    if (section === undefined) {
      reportAt(context, data, [index, "section"], {
        rule: "unknown-id",
        message: `"${fields.section}" is not a section of this story.`,
        fix: suggestName(
          fields.section,
          sections.map(({ slug }) => slug),
        ),
      });
    }
    if (span === undefined) return [];
    checkOrder(span, previous, last, index, data, context);
    previous = span.from;
    const html = parseText(fields.text, index, data, context);
    return section ? [{ ...span, when: fields.when, html, section }] : [];
  });
}

function resolveSpan(
  { date, from, to }: Fields,
  index: number,
  data: LocatedData,
  context: ContentContext,
): Span | undefined {
  const isSpan = date === undefined && from !== undefined && to !== undefined;
  if (!isSpan && (date === undefined || from !== undefined || to !== undefined)) {
    reportAt(context, data, [index], {
      rule: "wrong-date",
      message: "The entry has neither one day nor a span of days.",
      fix: 'Give it "date" alone, or "from" and "to".',
    });
    return undefined;
  }
  const resolve = (field: "date" | "from" | "to", text: string): NewsDate | undefined =>
    resolveDate(context, data, [index, field], text);
  const start = isSpan ? resolve("from", from) : resolve("date", date ?? "");
  const end = isSpan ? resolve("to", to) : start;
  return start && end ? { from: start, to: end } : undefined;
}

function checkOrder(
  { from, to }: Span,
  previous: NewsDate | undefined,
  last: NewsDate,
  index: number,
  data: LocatedData,
  context: ContentContext,
): void {
  const rule = "timeline-order";
  if (previous && from.instant < previous.instant) {
    const message = `${from.iso} stands behind ${previous.iso}, which is later.`;
    reportAt(context, data, [index], { rule, message, fix: "Put the entries in order of time." });
  }
  if (to.instant < from.instant) {
    const message = `The span ends on ${to.iso}, before it begins.`;
    reportAt(context, data, [index], { rule, message, fix: 'Exchange "from" and "to".' });
  }
  if (to.instant > last.instant && to.iso.slice(0, 10) > last.iso.slice(0, 10)) {
    const message = `${to.iso} is later than the story, whose last date is ${last.iso}.`;
    const fix = 'Correct the date, or set the story\'s "updated".';
    reportAt(context, data, [index], { rule, message, fix });
  }
}

/** The entry's inline Markdown; what it cites has its anchors in the sections, not here. */
function parseText(
  text: string,
  index: number,
  data: LocatedData,
  context: ContentContext,
): string {
  const { vocabulary } = context;
  const options = { vocabulary, idPrefix: `_t${index + 1}`, marksDesk: false };
  const prose = parseInlineProse(text, options);
  checkProse(prose, context, (_offset, finding) => {
    reportAt(context, data, [index, "text"], finding);
  });
  return prose.blocks.map((block) => (block.kind === "html" ? block.html : "")).join("");
}
