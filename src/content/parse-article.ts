import type { z } from "zod";
import { parseShape } from "./check-shape.ts";
import { type ContentContext, reportAt, resolveDate } from "./content-context.ts";
import { parseFrontMatter } from "./front-matter.ts";
import type { LocatedData } from "./located-data.ts";
import type { NewsDate } from "./news-date.ts";
import type { SourceText } from "./source-text.ts";

/** A Markdown file whose front matter has the right shape. */
export interface ParsedArticle<Fields> {
  readonly source: SourceText;
  readonly fields: Fields;
  readonly data: LocatedData;
  /** Offset at which the text begins. */
  readonly bodyStart: number;
}

/** Parses a Markdown file's front matter by a schema; reports what is wrong with it. */
export function parseArticle<Schema extends z.ZodType>(
  source: SourceText,
  schema: Schema,
  { report }: Pick<ContentContext, "report">,
): ParsedArticle<z.output<Schema>> | undefined {
  const { data, problems, bodyStart } = parseFrontMatter(source);
  problems.forEach(report);
  if (data === undefined) return undefined;
  const shape = parseShape(schema, data);
  shape.problems.forEach(report);
  return shape.value === undefined
    ? undefined
    : { source, fields: shape.value as z.output<Schema>, data, bodyStart };
}

/** When an article was published and last changed. */
export interface ArticleDates {
  readonly published: NewsDate;
  readonly updated: NewsDate;
}

/** The dates of an article; the last change cannot come before the first publication. */
export function resolveDates(
  {
    fields,
    data,
  }: ParsedArticle<{ readonly published: string; readonly updated?: string | undefined }>,
  context: ContentContext,
): ArticleDates | undefined {
  const published = resolveDate(context, data, ["published"], fields.published);
  const updated =
    fields.updated === undefined
      ? published
      : resolveDate(context, data, ["updated"], fields.updated);
  if (published === undefined || updated === undefined) return undefined;
  if (updated.instant < published.instant) {
    reportAt(context, data, ["updated"], {
      rule: "wrong-date",
      message: `The last change, ${updated.iso}, comes before the publication, ${published.iso}.`,
      fix: "Correct one of the two.",
    });
  }
  return { published, updated };
}
