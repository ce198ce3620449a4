import { earlyChange, futureDate } from "../messages/content/chronology.ts";
import type { z } from "zod";
import type { TextKind } from "../prose/prose-rule.ts";
import { parseShape } from "./checks/check-shape.ts";
import type { LocatedDescription } from "./checks/check-descriptions.ts";
import { findLongField, findLongFile, findLongLine, checkTitle } from "./checks/check-lengths.ts";
import { type PlainTextRules, checkPlainField } from "./checks/plain-text.ts";
import {
  type ContentContext,
  type StoryContext,
  reportAt,
  resolveDate,
} from "./content-context.ts";
import { parseFrontMatter } from "./front-matter.ts";
import type { DataPath, LocatedData } from "../source/located-data.ts";
import { type NewsDate, isBefore } from "../model/news-date.ts";
import type { sectionFields, standingPageFields, storyFields } from "./schemas/story.ts";
import type { Problem } from "../source/problem.ts";
import { type SourceFile, type SourceText, parseSourceText } from "../source/source-text.ts";

/** A Markdown file with parsed front matter; errors in front matter and body do not affect each other. */
export interface ParsedArticle<Fields> {
  readonly source: SourceText;
  /** Undefined where any field is wrong. */
  readonly fields: Fields | undefined;
  /** The valid fields. */
  readonly sound: Partial<Fields>;
  /** Undefined where the front matter cannot be parsed. */
  readonly data: LocatedData | undefined;
  /** Offset of the body; undefined where the front matter has no end, or a line of the body is too long. */
  readonly bodyStart: number | undefined;
}

/** Parses a Markdown file's front matter with a schema; undefined where the file cannot be parsed. */
export function parseArticle<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  {
    catalogue,
    report,
    style,
    titles,
  }: Pick<ContentContext, "catalogue" | "report" | "style" | "titles">,
): ParsedArticle<z.output<Schema>> | undefined {
  const source = parseSourceText(file, report);
  const tooLong = source && (findLongFile(source) ?? findLongField(source));
  if (tooLong) report(tooLong);
  if (source === undefined || tooLong) return undefined;
  const { data, problems, bodyStart: textStart } = parseFrontMatter(source);
  const longLine = textStart === undefined ? undefined : findLongLine(source, textStart);
  [...problems, ...(longLine ? [longLine] : [])].forEach(report);
  const bodyStart = longLine ? undefined : textStart;
  if (data === undefined) return { source, fields: undefined, sound: {}, data, bodyStart };
  const shape = parseShape(schema, data);
  shape.problems.forEach(report);
  if (style) checkFields(data, { style, ids: catalogue.ids }).forEach(report);
  const { title } = (data.value ?? {}) as Readonly<Record<string, unknown>>;
  if (titles && typeof title === "string") checkTitle(title, data, titles).forEach(report);
  return { source, fields: shape.value, sound: shape.sound ?? {}, data, bodyStart };
}

type ArticleField =
  | keyof z.output<typeof storyFields>
  | keyof z.output<typeof sectionFields>
  | keyof z.output<typeof standingPageFields>;

/** The kind of text that prose rules take each field for; undefined where it is not plain text of its own. Key points and corrections are Markdown. */
const TEXT_KINDS: Readonly<Record<ArticleField, TextKind | undefined>> = {
  title: "field",
  description: "description",
  dateline: "field",
  byline: undefined,
  corrections: undefined,
  draft: undefined,
  expires: undefined,
  formerly: undefined,
  hero: undefined,
  keyPoints: undefined,
  kind: undefined,
  order: undefined,
  people: undefined,
  places: undefined,
  published: undefined,
  related: undefined,
  source: undefined,
  status: undefined,
  topics: undefined,
  updated: undefined,
};

/** Checks the fields with plain text. */
function checkFields(data: LocatedData, rules: PlainTextRules): readonly Problem[] {
  const fields = (data.value ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(TEXT_KINDS).flatMap(([name, kind]) => {
    const text = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (kind === undefined || typeof text !== "string") return [];
    return checkPlainField(text, data, [name], kind, rules);
  });
}

/** When an article was published and last changed. */
export interface ArticleDates {
  readonly published: NewsDate;
  /** Not later than now, unless the article is scheduled. */
  readonly updated: NewsDate;
  /** The given last change, where it is in the future. */
  readonly planned?: NewsDate;
}

interface DateFields {
  readonly published: string;
  readonly updated?: string | undefined;
}

/** The dates of an article. A last change before the publication is reported; one in the future is ignored until then, with a warning. */
export function resolveDates(
  { sound, data }: Pick<ParsedArticle<DateFields>, "sound" | "data">,
  context: StoryContext,
): ArticleDates | undefined {
  if (data === undefined) return undefined;
  const resolve = (field: keyof DateFields): NewsDate | undefined => {
    const text = sound[field];
    return text === undefined ? undefined : resolveDate(context, data, [field], text);
  };
  const published = resolve("published");
  const updated = sound.updated === undefined ? published : resolve("updated");
  if (published === undefined || updated === undefined) return undefined;
  const { timeZone } = context;
  if (timeZone !== undefined && isBefore(updated, published, timeZone)) {
    reportAt(context, data, ["updated"], earlyChange(updated.iso, published.iso));
  } else if (published.instant <= context.clock.now && updated.instant > context.clock.now) {
    warnOfFuture(updated, "last change", data, ["updated"], context);
    return { published, updated: published, planned: updated };
  }
  return { published, updated };
}

/** Warns about a change or correction that is dated in the future. */
export function warnOfFuture(
  { iso, instant }: NewsDate,
  name: "correction" | "last change",
  data: LocatedData,
  path: DataPath,
  context: Pick<StoryContext, "clock" | "report">,
): void {
  if (instant <= context.clock.now) return;
  reportAt(context, data, path, futureDate(name, iso));
}

/** An article's description with its position; empty where it has none. */
export function locateDescription(
  article: Pick<ParsedArticle<{ readonly description: string }>, "sound" | "data"> | undefined,
): readonly LocatedDescription[] {
  const { sound, data } = article ?? {};
  if (data === undefined || sound?.description === undefined) return [];
  const place = data.source.placeAt(data.offsetOf(["description"]));
  return [{ text: sound.description, place }];
}
