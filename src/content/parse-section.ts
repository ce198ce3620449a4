import type { CitedSources, Citation } from "../markdown/prose.ts";
import type { ContentContext } from "./content-context.ts";
import type { Section, CitedSource, Claim } from "../model/newsroom.ts";
import type { OpenedSection, OpenedStory } from "./open-story.ts";
import { type Body, parseBody } from "./parse-body.ts";
import { joinReferences } from "./parse-inline.ts";
import type { Exhibits } from "./exhibits/open-exhibits.ts";
import type { Timeline } from "./parse-timeline.ts";
import { resolveNames } from "./resolve-names.ts";
import { resolveSource } from "./resolve-source.ts";
import { resolveWork } from "./resolve-work.ts";

/** A section. Parts with errors are undefined; their problems are already reported. */
export interface ParsedSection {
  readonly path: string;
  readonly section: Section | undefined;
  readonly body: Body | undefined;
}

/** What a story gives to its sections. */
export interface SectionSurroundings extends Pick<OpenedStory, "pictures"> {
  readonly timeline: Timeline | undefined;
  readonly exhibits: Exhibits;
  /** The story's sources for paragraphs without a citation. */
  readonly sources: CitedSources | undefined;
}

/** Parses the body of a section; paragraphs without a citation get the section's sources, or else the story's. */
export function parseSection(
  { slug, number, path, permanentPath, article, dates, embargo }: OpenedSection,
  { timeline, pictures, exhibits, sources }: SectionSurroundings,
  context: ContentContext,
): ParsedSection {
  if (article === undefined) return { path, section: undefined, body: undefined };
  const uncitedSources = resolveSource(article, dates?.updated, context) ?? sources;
  const options = {
    idPrefix: slug,
    isNews: true,
    uncitedSources,
    timeline,
    pictures,
    exhibits,
    allowsSections: false,
    mayBeEmpty: false,
    latest: dates?.updated,
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

/** The references of a body, and those of the timeline where the body shows it. */
export function listReferences(
  body: Body,
  timeline: Timeline | undefined,
): ReturnType<typeof joinReferences> {
  const isShown = body.directives.some(({ name }) => name === "timeline");
  return joinReferences(timeline && isShown ? [body, timeline] : [body]);
}

/** The cited sources in the order of first citation, each with its claims. */
export function groupClaims(
  citations: readonly Citation[],
  context: Pick<ContentContext, "catalogue" | "vocabulary" | "address" | "timeZone">,
): readonly CitedSource[] {
  const { catalogue, vocabulary, address, timeZone } = context;
  const claimsBySource = new Map<string, Claim[]>();
  for (const citation of citations) {
    const { anchor, locator } = citation;
    const work = resolveWork(citation, { address, timeZone });
    const claim = {
      anchor,
      label: vocabulary.labelCitation(citation),
      ...(locator !== undefined && { locator }),
      ...(work !== undefined && { work }),
    };
    const claims = claimsBySource.get(citation.source);
    if (claims) claims.push(claim);
    else claimsBySource.set(citation.source, [claim]);
  }
  return [...claimsBySource].flatMap(([id, claims]) => {
    const source = catalogue.sources.get(id);
    return source ? [{ source, claims }] : [];
  });
}
