import { CITATION_IN_CORRECTION } from "../messages/markdown/citations.ts";
import { earlyCorrection } from "../messages/content/chronology.ts";
import { anchorInCorrection } from "../messages/links/pages.ts";
import { NO_SECTIONS, unknownSection } from "../messages/content/names.ts";
import { unknownUpdate } from "../messages/content/updates.ts";
import type { z } from "zod";
import {
  type ContentContext,
  type StoryContext,
  reportAt,
  resolveDate,
} from "./content-context.ts";
import type { DataPath, LocatedData } from "../source/located-data.ts";
import { suggestSection } from "./parse-timeline.ts";
import { suggestName } from "../source/nearest.ts";
import { isBefore } from "../model/news-date.ts";
import type { Correction } from "../model/newsroom.ts";
import type { NamedUpdate } from "./updates/name-updates.ts";
import type { OpenedIndex, OpenedStory } from "./open-story.ts";
import { warnOfFuture } from "./parse-article.ts";
import { type InlineText, parseInline } from "./parse-inline.ts";
import type { storyFields } from "./schemas/story.ts";
import { problemAt, problemAtPlace } from "../source/source-text.ts";

type Fields = NonNullable<z.output<typeof storyFields>["corrections"]>[number];

/** A correction with the references in its text. */
export interface ParsedCorrection extends InlineText {
  readonly correction: Correction;
}

/** The corrections of a story, newest first, without those of sections that are not selected. */
export function parseCorrections(
  story: OpenedStory,
  updates: ReadonlyMap<string, NamedUpdate>,
  context: StoryContext,
): readonly ParsedCorrection[] {
  const { index } = story;
  const data = index?.article?.data;
  if (index === undefined || data === undefined) return [];
  return (index.article?.sound.corrections ?? [])
    .flatMap((fields, position) => {
      const update = findUpdate(fields, position, data, updates, context);
      return parseCorrection(fields, position, data, story, index, context).map((parsed) => {
        return update ? { ...parsed, correction: { ...parsed.correction, update } } : parsed;
      });
    })
    .sort((a, b) => b.correction.date.instant - a.correction.date.instant);
}

/** The update that a correction is of; an unknown one is reported. */
function findUpdate(
  { update: id }: Fields,
  position: number,
  data: LocatedData,
  updates: ReadonlyMap<string, NamedUpdate>,
  context: ContentContext,
): NamedUpdate | undefined {
  if (id === undefined) return undefined;
  const update = updates.get(id);
  if (update) return update;
  const finding = unknownUpdate(id, suggestName(id, updates.keys()));
  reportAt(context, data, ["corrections", position, "update"], finding);
  return undefined;
}

function parseCorrection(
  { date: text, text: words, section: slug }: Fields,
  position: number,
  data: LocatedData,
  { known, sections }: OpenedStory,
  { dates }: OpenedIndex,
  context: StoryContext,
): readonly ParsedCorrection[] {
  const path = ["corrections", position];
  const date = resolveDate(context, data, [...path, "date"], text);
  if (date) warnOfFuture(date, "correction", data, [...path, "date"], context);
  const { timeZone } = context;
  if (date && dates && timeZone !== undefined && isBefore(date, dates.published, timeZone)) {
    const finding = earlyCorrection(date.iso, dates.published.iso);
    reportAt(context, data, [...path, "date"], finding);
  }
  const slugs = known.map((each) => each.slug);
  if (slug !== undefined && !slugs.includes(slug)) {
    const titled = known.map((each) => ({
      slug: each.slug,
      title: sections.find((section) => section.slug === each.slug)?.article?.sound.title ?? "",
    }));
    const finding = unknownSection(
      slug,
      known.length === 0 ? NO_SECTIONS : suggestSection(slug, titled),
    );
    reportAt(context, data, [...path, "section"], finding);
  }
  const inline = parseText(words, position, data, context);
  const section = sections.find((each) => each.slug === slug);
  if (date === undefined || (slug !== undefined && section === undefined)) return [];
  const about = section && {
    slug: section.slug,
    title: section.article?.sound.title ?? section.slug,
    path: section.path,
  };
  return [{ ...inline, correction: { date, html: inline.html, section: about } }];
}

/** A correction is shown on several pages, so it may not contain citations or links to anchors of the same page. */
function parseText(
  text: string,
  position: number,
  data: LocatedData,
  context: ContentContext,
): InlineText {
  const path: DataPath = ["corrections", position, "text"];
  const inline = parseInline(text, data, path, `_c${position + 1}`, context);
  for (const { offsets } of inline.citations) {
    const at = data.offsetIn(path, offsets.source);
    context.report(problemAt(data.source, at, CITATION_IN_CORRECTION));
  }
  for (const { href, place } of inline.links.filter((link) => link.href.startsWith("#"))) {
    context.report(problemAtPlace(place, anchorInCorrection(href)));
  }
  return { ...inline, links: inline.links.filter(({ href }) => !href.startsWith("#")) };
}
