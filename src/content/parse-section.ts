import type { CitedSources } from "../markdown/prose.ts";
import type { ContentContext } from "./content-context.ts";
import { groupClaims } from "./group-claims.ts";
import type { Section } from "../model/newsroom.ts";
import type { OpenedSection } from "./open-story.ts";
import { type Body, parseBody } from "./parse-body.ts";
import { joinReferences } from "./parse-inline.ts";
import type { Timeline } from "./parse-timeline.ts";
import { resolveNames } from "./resolve-names.ts";
import { resolveSource } from "./resolve-source.ts";

/** A section; what has a fault, which is reported, is undefined. */
export interface ParsedSection {
  readonly path: string;
  readonly section: Section | undefined;
  readonly body: Body | undefined;
}

/** Parses the text of a section; what cites nothing in it is from the section's sources, or else from the story's. */
export function parseSection(
  { slug, number, path, permanentPath, article, dates, embargo }: OpenedSection,
  timeline: Timeline | undefined,
  storySources: CitedSources | undefined,
  context: ContentContext,
): ParsedSection {
  if (article === undefined) return { path, section: undefined, body: undefined };
  const uncitedSources = resolveSource(article, context) ?? storySources;
  const options = {
    idPrefix: slug,
    isNews: true,
    uncitedSources,
    timeline,
    embargoesSections: false,
  };
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
    permanentPath,
    title: fields.title,
    description: fields.description,
    dateline: fields.dateline,
    body: body.blocks,
    text: body.text,
    words: body.words,
    sources: groupClaims(listReferences(body, timeline).citations, context),
    embargo,
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
