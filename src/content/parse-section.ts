import type { z } from "zod";
import type { ContentContext } from "./content-context.ts";
import { countWords } from "./count-words.ts";
import { groupClaims } from "./group-claims.ts";
import type { Section } from "./newsroom.ts";
import {
  type ArticleDates,
  type ParsedArticle,
  parseArticle,
  resolveDates,
} from "./parse-article.ts";
import { type Body, parseBody } from "./parse-body.ts";
import { joinReferences } from "./parse-inline.ts";
import type { Timeline } from "./parse-timeline.ts";
import { resolveNames } from "./resolve-names.ts";
import { sectionFields } from "./schemas/story.ts";
import type { SectionFile } from "./story-files.ts";

/** A section's file with its front matter read; its text needs the story's timeline. */
export interface OpenedSection {
  readonly slug: string;
  readonly number: number;
  /** Undefined where the file cannot be read. */
  readonly article: ParsedArticle<z.output<typeof sectionFields>> | undefined;
  /** Undefined where they have a fault. */
  readonly dates: ArticleDates | undefined;
}

/** A section; what has a fault, which is reported, is undefined. */
export interface ParsedSection {
  readonly path: string;
  readonly section: Section | undefined;
  readonly body: Body | undefined;
}

/** Reads the front matter of a section. */
export function openSection(
  { slug, number, file }: SectionFile,
  context: ContentContext,
): OpenedSection {
  const article = parseArticle(file, sectionFields, context);
  return { slug, number, article, dates: article && resolveDates(article, context) };
}

/** Parses the text of a section of the story that stands at a path. */
export function parseSection(
  { slug, number, article, dates }: OpenedSection,
  storyPath: string,
  timeline: Timeline | undefined,
  context: ContentContext,
): ParsedSection {
  const path = `${storyPath}${slug}/`;
  if (article === undefined) return { path, section: undefined, body: undefined };
  const options = { idPrefix: slug, isNews: true, timeline, holdsSections: false };
  const { bodyStart, fields, source } = article;
  const body = bodyStart === undefined ? undefined : parseBody(source, bodyStart, options, context);
  const names = resolveNames(article, body?.mentions ?? [], context);
  if (!fields || !dates || !body) return { path, section: undefined, body };
  const section = {
    ...dates,
    ...names,
    slug,
    number,
    path,
    title: fields.title,
    description: fields.description,
    body: body.blocks,
    text: body.text,
    words: countWords(body.text),
    sources: groupClaims(listReferences(body, timeline).citations, context),
  };
  return { path, section, body };
}

/** What a text refers to, and the timeline too where the text shows it. */
export function listReferences(
  body: Body,
  timeline: Timeline | undefined,
): ReturnType<typeof joinReferences> {
  const isShown = body.directives.some(({ name }) => name === "timeline");
  return joinReferences(timeline && isShown ? [body, timeline] : [body]);
}
