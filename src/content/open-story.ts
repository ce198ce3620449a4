import type { z } from "zod";
import type { BuildClock } from "../model/build-clock.ts";
import type { StoryContext } from "./content-context.ts";
import { findEmbargo, longerEmbargo, shorterEmbargo } from "../model/embargo.ts";
import { parseNewsDate } from "../model/news-date.ts";
import type { Embargo } from "../model/newsroom.ts";
import {
  type ArticleDates,
  type ParsedArticle,
  parseArticle,
  resolveDates,
} from "./parse-article.ts";
import type { Problem } from "../source/problem.ts";
import { sectionFields, storyFields } from "./schemas/story.ts";
import type { SourceFile } from "../source/source-text.ts";
import { STORIES_FOLDER, type SectionFile, type StoryFiles } from "./story-files.ts";

/** A Markdown file of a story with its front matter read. */
export interface OpenedArticle<Fields> {
  readonly file: SourceFile;
  /** Undefined where the file cannot be read. */
  readonly article: ParsedArticle<Fields> | undefined;
  /** Undefined where they have a fault. */
  readonly dates: ArticleDates | undefined;
  /** Found in the front matter; they count only where the article is looked at. */
  readonly problems: readonly Problem[];
  /** What its own front matter says. */
  readonly ownEmbargo: Embargo | undefined;
}

/** A story's `index.md`. */
export type OpenedIndex = OpenedArticle<z.output<typeof storyFields>>;

/** A section; its text needs the story's timeline. */
export interface OpenedSection extends OpenedArticle<z.output<typeof sectionFields>> {
  readonly slug: string;
  readonly number: number;
  readonly path: string;
  /** Its address under the first names of story and section. */
  readonly permanentPath: string;
  /** What keeps it from readers, its story's hold among it. */
  readonly embargo: Embargo | undefined;
}

/** A story of which all front matter has been read. */
export interface OpenedStory {
  readonly slug: string;
  readonly path: string;
  /** Its address under the first name that it had. */
  readonly permanentPath: string;
  readonly index: OpenedIndex | undefined;
  /** All of the folder. */
  readonly known: readonly OpenedSection[];
  /** Those to look at. */
  readonly sections: readonly OpenedSection[];
  readonly timeline: SourceFile | undefined;
  /** What keeps all of it from readers; it comes out with the first of its sections. */
  readonly embargo: Embargo | undefined;
}

/** Reads the front matter of a story's files, and finds what keeps them from readers. */
export function openStory(files: StoryFiles, context: StoryContext): OpenedStory {
  const { slug, timeline } = files;
  const base = `/${STORIES_FOLDER.slice("src/".length)}`;
  const path = `${base}${slug}/`;
  const index = files.index && openArticle(files.index, storyFields, context);
  const permanentPath = `${base}${firstNameOf(index, slug)}/`;
  const own = files.sections.map((section) => openSection(section, path, permanentPath, context));
  const first = own.map(({ ownEmbargo }) => ownEmbargo).reduce(shorterEmbargo, own[0]?.ownEmbargo);
  const known = own.map((section) => {
    return { ...section, embargo: longerEmbargo(section.ownEmbargo, index?.ownEmbargo) };
  });
  const embargo = longerEmbargo(index?.ownEmbargo, first);
  return { slug, path, permanentPath, index, known, sections: known, timeline, embargo };
}

/** The part of a story whose hold is such that it is to be looked at; undefined where that is nothing. */
export function selectOpened(
  story: OpenedStory,
  isChosen: (embargo: Embargo | undefined) => boolean,
): OpenedStory | undefined {
  if (!isChosen(story.embargo)) return undefined;
  const sections = story.known.filter(({ embargo }) => isChosen(embargo));
  return { ...story, sections };
}

/** Every moment, in milliseconds since 1970, at which time alone changes what a story is or what is wrong with it. */
export function listMoments(
  { index, known }: OpenedStory,
  { timeZone }: Pick<StoryContext, "timeZone">,
): readonly number[] {
  const dates = [index, ...known].flatMap((each) => each?.dates ?? []);
  const corrections = (index?.article?.sound.corrections ?? []).flatMap(({ date }) => {
    const parsed = parseNewsDate(date, timeZone ?? "UTC");
    return "problem" in parsed ? [] : [parsed.instant];
  });
  const ends = dates
    .flatMap(({ published, updated, planned }) => [published, updated, planned ?? updated])
    .map(({ instant }) => instant);
  return [...new Set([...ends, ...corrections])];
}

/** Whether what is held shows in a site that is built by a clock. */
export function isShown(embargo: Embargo | undefined, { isPreview }: BuildClock): boolean {
  return isPreview || embargo === undefined;
}

function openSection(
  { slug, number, file }: SectionFile,
  storyPath: string,
  permanentStoryPath: string,
  context: StoryContext,
): Omit<OpenedSection, "embargo"> {
  const opened = openArticle(file, sectionFields, context);
  const path = `${storyPath}${slug}/`;
  const permanentPath = `${permanentStoryPath}${firstNameOf(opened, slug)}/`;
  return { slug, number, path, permanentPath, ...opened };
}

/** The name that an article had first: authors add later ones at the end of `formerly`. */
function firstNameOf(opened: OpenedArticle<CommonFields> | undefined, slug: string): string {
  return opened?.article?.sound.formerly?.[0] ?? slug;
}

interface CommonFields {
  readonly published: string;
  readonly updated?: string | undefined;
  readonly draft?: boolean | undefined;
  readonly formerly?: readonly string[] | undefined;
}

function openArticle<Schema extends z.ZodType<CommonFields>>(
  file: SourceFile,
  schema: Schema,
  context: StoryContext,
): OpenedArticle<z.output<Schema>> {
  const problems: Problem[] = [];
  const own = {
    ...context,
    report: (problem: Problem): void => {
      problems.push(problem);
    },
  };
  const article = parseArticle(file, schema, own);
  const sound: Partial<CommonFields> = article?.sound ?? {};
  const dates = article && resolveDates({ ...article, sound }, own);
  const ownEmbargo = findEmbargo(sound.draft === true, dates?.published, context.clock);
  return { file, article, dates, problems, ownEmbargo };
}
