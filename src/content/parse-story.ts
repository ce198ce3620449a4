import type { z } from "zod";
import { parseInlineProse } from "../markdown/parse-prose.ts";
import type { Citation, Mention } from "../markdown/prose.ts";
import { checkProse } from "./check-prose.ts";
import type { PageLinks } from "./check-links.ts";
import { type ContentContext, reportAt, resolveIds } from "./content-context.ts";
import { laterDate } from "./news-date.ts";
import type { Person, Place, Section, Story, TimelineEntry } from "./newsroom.ts";
import {
  type ArticleDates,
  type ParsedArticle,
  parseArticle,
  resolveDates,
} from "./parse-article.ts";
import { type Body, parseBody } from "./parse-body.ts";
import { parseTimeline } from "./parse-timeline.ts";
import { sectionFields, storyFields } from "./schemas/story.ts";
import { groupClaims } from "./group-claims.ts";
import { STORIES_FOLDER, type SectionFile, type StoryFiles } from "./story-files.ts";

/** A story, with what the checks over the whole site need to know of its pages. */
export interface ParsedStory {
  readonly story: Story;
  readonly links: readonly PageLinks[];
  /** The anchors on each of its pages, by the page's address. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

type StoryArticle = ParsedArticle<z.output<typeof storyFields>>;
type SectionArticle = ParsedArticle<z.output<typeof sectionFields>>;

/** Begins the ids of a story's opening; slugs hold no underscore, so no section can have it. */
const OPENING_PREFIX = "_";

/** Parses one story's folder; undefined where its index has errors, which are reported. */
export function parseStory(files: StoryFiles, context: ContentContext): ParsedStory | undefined {
  const index = files.index && parseArticle(files.index, storyFields, context);
  const articles = files.sections.map((file) => ({
    file,
    article: parseArticle(file.text, sectionFields, context),
  }));
  const dates = index && resolveDates(index, context);
  const timeline = findTimeline(files, articles, dates, context);
  const sections = articles.flatMap(({ file, article }) =>
    article ? (parseSection(files, file, article, timeline, context) ?? []) : [],
  );
  if (!index || !dates) return undefined;
  const body = parseBody(
    index.source,
    index.bodyStart,
    { idPrefix: OPENING_PREFIX, isNews: true, timeline, holdsSections: true },
    context,
  );
  return assembleStory(files.slug, index, dates, body, sections, context);
}

function findTimeline(
  { timeline }: StoryFiles,
  articles: readonly { file: SectionFile; article: SectionArticle | undefined }[],
  dates: ArticleDates | undefined,
  context: ContentContext,
): readonly TimelineEntry[] | undefined {
  if (timeline === undefined) return undefined;
  const sections = articles.map(({ file: { slug }, article }) => {
    return { slug, title: article?.fields.title ?? slug };
  });
  const last = dates?.updated ?? { iso: "9999-12-31", precision: "day", instant: Infinity };
  return parseTimeline(timeline, sections, last, context);
}

interface ParsedSection {
  readonly section: Section;
  readonly body: Body;
}

function parseSection(
  { slug: storySlug }: StoryFiles,
  { number, slug }: SectionFile,
  article: SectionArticle,
  timeline: readonly TimelineEntry[] | undefined,
  context: ContentContext,
): ParsedSection | undefined {
  const { fields, source, bodyStart } = article;
  const options = { idPrefix: `${slug}-`, isNews: true, timeline, holdsSections: false };
  const body = parseBody(source, bodyStart, options, context);
  const named = resolveNames(article, fields.people ?? [], fields.places ?? [], body, context);
  const dates = resolveDates(article, context);
  if (dates === undefined) return undefined;
  const section = {
    ...dates,
    ...named,
    slug,
    number,
    path: `/stories/${storySlug}/${slug}/`,
    title: fields.title,
    description: fields.description,
    body: body.blocks,
    text: body.text,
    words: countWords(body.text),
    sources: groupClaims(body.citations, context),
  };
  return { section, body };
}

function assembleStory(
  slug: string,
  index: StoryArticle,
  dates: ArticleDates,
  body: Body,
  parsed: readonly ParsedSection[],
  context: ContentContext,
): ParsedStory {
  const { fields, data } = index;
  const path = `/${STORIES_FOLDER.slice("src/".length)}${slug}/`;
  const sections = parsed.map(({ section }) => section);
  const bodies = [body, ...parsed.map((each) => each.body)];
  const keyPoints = parseKeyPoints(index, context);
  const text = [...fields.keyPoints, ...bodies.map((each) => each.text)].join("\n");
  const story: Story = {
    slug,
    path,
    title: fields.title,
    description: fields.description,
    status: fields.status,
    published: dates.published,
    updated: sections.map((section) => section.updated).reduce(laterDate, dates.updated),
    byline: resolveIds(context, data, "byline", fields.byline, "authors"),
    topics: resolveIds(context, data, "topics", fields.topics, "topics"),
    ...resolveNames(index, fields.people, fields.places, joinBodies(bodies), context),
    keyPoints,
    opening: body.blocks,
    sections,
    closing: body.closing ?? [],
    words: bodies.reduce((sum, each) => sum + countWords(each.text), 0),
    text,
    sources: groupClaims(joinBodies(bodies).citations, context),
  };
  return { story, ...describePages(story, body, parsed) };
}

function describePages(
  { path, sections }: Story,
  body: Body,
  parsed: readonly ParsedSection[],
): Omit<ParsedStory, "story"> {
  const own = [...body.anchors, ...parsed.flatMap((each) => each.body.anchors)];
  const slugs = sections.map(({ slug }) => slug);
  return {
    links: [
      { path, links: body.links },
      ...parsed.map((each) => ({ path, links: each.body.links })),
    ],
    anchors: new Map([
      [path, new Set([...slugs, ...own])],
      ...parsed.map((each) => [each.section.path, new Set(each.body.anchors)] as const),
    ]),
  };
}

function joinBodies(bodies: readonly Body[]): Pick<Body, "citations" | "mentions"> {
  return {
    citations: bodies.flatMap((body): readonly Citation[] => body.citations),
    mentions: bodies.flatMap((body): readonly Mention[] => body.mentions),
  };
}

/** The people and places that front matter names, then those that the text links to. */
function resolveNames(
  { data }: Pick<StoryArticle, "data">,
  people: readonly string[],
  places: readonly string[],
  { mentions }: Pick<Body, "mentions">,
  context: ContentContext,
): { readonly people: readonly Person[]; readonly places: readonly Place[] } {
  const { catalogue } = context;
  const mentioned = <Entity>(
    kind: Mention["kind"],
    known: ReadonlyMap<string, Entity>,
  ): readonly Entity[] =>
    mentions.flatMap((mention) => (mention.kind === kind ? (known.get(mention.id) ?? []) : []));
  return {
    people: distinct([
      ...resolveIds(context, data, "people", people, "people"),
      ...mentioned("person", catalogue.people),
    ]),
    places: distinct([
      ...resolveIds(context, data, "places", places, "places"),
      ...mentioned("place", catalogue.places),
    ]),
  };
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function parseKeyPoints(
  { fields, data }: StoryArticle,
  context: ContentContext,
): readonly string[] {
  return fields.keyPoints.map((text, index) => {
    const { vocabulary } = context;
    const options = { vocabulary, idPrefix: `_k${index + 1}`, marksDesk: false };
    const prose = parseInlineProse(text, options);
    checkProse(prose, context, (_offset, finding) => {
      reportAt(context, data, ["keyPoints", index], finding);
    });
    return prose.blocks.map((block) => (block.kind === "html" ? block.html : "")).join("");
  });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
