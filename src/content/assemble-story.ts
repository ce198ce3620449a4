import { earlyExpiry } from "../messages/content/chronology.ts";
import type { PageLinks } from "./checks/check-links.ts";
import { type ContentContext, reportAt, resolveDate, resolveIds } from "./content-context.ts";
import { groupClaims, listReferences } from "./parse-section.ts";
import { type NewsDate, isBefore, laterDate } from "../model/news-date.ts";
import type { Story } from "../model/newsroom.ts";
import type { OpenedIndex, OpenedStory } from "./open-story.ts";
import { joinReferences } from "./parse-inline.ts";
import type { PageAnchors, StoryParts } from "./parse-story.ts";
import { resolveByline } from "./resolve-byline.ts";
import { resolveNames } from "./resolve-names.ts";
import {
  leadLinks,
  listUpdatePageAnchors,
  listUpdatePageLinks,
} from "./updates/list-update-facts.ts";

/** Creates a story from its parsed parts; undefined where a part has errors, which are already reported. */
export function assembleStory(
  { slug, path, permanentPath, index, embargo }: OpenedStory,
  parts: StoryParts,
  context: ContentContext,
): Story | undefined {
  const { opening, keyPoints, corrections, timeline, hero } = parts;
  if (index?.article?.data === undefined) return undefined;
  const { article, dates } = index;
  const { data, fields, sound } = article;
  if (data === undefined) return undefined;
  const bodies = [opening, ...[...parts.sections, ...parts.updates].map(({ body }) => body)].filter(
    (body) => !!body,
  );
  const shown = bodies.map((body) => listReferences(body, timeline));
  const { citations, mentions } = joinReferences([...keyPoints, ...(hero ? [hero] : []), ...shown]);
  const linked = {
    ...resolveNames(article, mentions, context),
    byline: resolveByline(sound.byline ?? [], data, context),
    topics: resolveIds(context, data, "topics", sound.topics ?? [], "topics"),
    sources: groupClaims(citations, context),
  };
  const expires = resolveExpiry(index, context);
  const sections = parts.sections.flatMap(({ section }) => section ?? []);
  if (!fields || !dates || !opening || sections.length < parts.sections.length) return undefined;
  const { title, description, status, kind = "news", dateline } = fields;
  return {
    slug,
    path,
    permanentPath,
    title,
    description,
    status,
    kind,
    dateline,
    ...linked,
    published: dates.published,
    updated: sections.map(({ updated }) => updated).reduce(laterDate, dates.updated),
    keyPoints: keyPoints.map(({ html }) => html),
    opening: opening.blocks,
    sections,
    closing: opening.closing,
    corrections: corrections.map(({ correction }) => correction),
    hero: hero?.picture,
    ...(sound.related && { related: sound.related }),
    expires,
    words: bodies.reduce((sum, { words }) => sum + words, 0),
    text: [...keyPoints, ...corrections, ...bodies].map(({ text }) => text).join("\n"),
    ownText: [...keyPoints, opening, ...corrections].map(({ text }) => text).join("\n"),
    embargo,
  };
}

/** The links of each page; a section's links are listed for its own page, although the story's page shows them too. */
export function listLinks(
  { path }: OpenedStory,
  { keyPoints, corrections, opening, sections, timeline, updates }: StoryParts,
): readonly PageLinks[] {
  const own = [...keyPoints, ...corrections, opening, timeline].flatMap(
    (part) => part?.links ?? [],
  );
  const pages = [
    { path, links: own },
    ...sections.map((section) => ({ path: section.path, links: section.body?.links ?? [] })),
    ...listUpdatePageLinks(updates, path),
  ];
  return leadLinks(pages, updates, path);
}

/** The anchors on a story's pages. */
export function listAnchors(
  { path, sections: opened }: OpenedStory,
  { opening, sections, updates }: StoryParts,
): readonly PageAnchors[] {
  const bodies = [opening, ...sections.map(({ body }) => body)];
  const known = bodies.filter((body) => body !== undefined);
  const slugs = opened.map(({ slug }) => slug);
  const own = [...slugs, ...known.flatMap(({ anchors }) => anchors)];
  return [
    [path, known.length < bodies.length ? null : own],
    ...sections.map((each) => [each.path, each.body?.anchors ?? null] as const),
    ...listUpdatePageAnchors(updates, path),
  ];
}

/** The files of the pictures of a story, each once. */
export function listPictures({ hero, opening, sections }: StoryParts): readonly string[] {
  const bodies = [opening, ...sections.map(({ body }) => body)];
  const blocks = bodies.flatMap((body) => (body ? [...body.blocks, ...body.closing] : []));
  const shown = blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));
  const all = hero?.picture ? [hero.picture, ...shown] : shown;
  return [...new Set(all.map(({ path }) => path))];
}

/** When the story leaves the front page; a date before its publication is reported. */
function resolveExpiry(
  { article, dates }: OpenedIndex,
  context: ContentContext,
): NewsDate | undefined {
  const { data, sound } = article ?? {};
  if (data === undefined || sound?.expires === undefined) return undefined;
  const expires = resolveDate(context, data, ["expires"], sound.expires);
  const { timeZone } = context;
  if (expires && dates && timeZone && isBefore(expires, dates.published, timeZone)) {
    reportAt(context, data, ["expires"], earlyExpiry(expires.iso, dates.published.iso));
  }
  return expires;
}
