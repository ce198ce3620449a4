import type { z } from "zod";
import type { BuildClock } from "../model/build-clock.ts";
import type { StoryContext } from "./content-context.ts";
import { findEmbargo, longerEmbargo, shorterEmbargo } from "../model/embargo.ts";
import { parseNewsDate } from "../model/news-date.ts";
import type { Embargo } from "../model/newsroom.ts";
import { readOpening } from "../markdown/read-opening.ts";
import { TEXT_LIMITS } from "./parse-body.ts";
import {
  type ArticleDates,
  type ParsedArticle,
  parseArticle,
  resolveDates,
} from "./parse-article.ts";
import type { Problem } from "../source/problem.ts";
import { sectionFields, storyFields } from "./schemas/story.ts";
import type { SourceFile } from "../source/source-text.ts";
import {
  STORIES_FOLDER,
  type SectionFile,
  type StoryFiles,
  type StoryPicture,
} from "./story-files.ts";

/** A Markdown file of a story with parsed front matter. */
export interface OpenedArticle<Fields> {
  readonly file: SourceFile;
  /** Undefined where the file cannot be parsed. */
  readonly article: ParsedArticle<Fields> | undefined;
  /** Undefined where they are wrong. */
  readonly dates: ArticleDates | undefined;
  /** Problems of the front matter; reported only where the article is checked. */
  readonly problems: readonly Problem[];
  /** The embargo by its own front matter. */
  readonly ownEmbargo: Embargo | undefined;
}

/** A story's `index.md`. */
export type OpenedIndex = OpenedArticle<z.output<typeof storyFields>>;

/** A section with parsed front matter. */
export interface OpenedSection extends OpenedArticle<z.output<typeof sectionFields>> {
  readonly slug: string;
  readonly number: number;
  readonly path: string;
  /** Its address under the first names of story and section. */
  readonly permanentPath: string;
  /** The later of its own and its story's embargo. */
  readonly embargo: Embargo | undefined;
}

/** A story with all front matter parsed, and no body yet. */
export interface OpenedStory {
  readonly slug: string;
  readonly path: string;
  /** Its address under its first name. */
  readonly permanentPath: string;
  readonly index: OpenedIndex | undefined;
  /** All sections of the folder. */
  readonly known: readonly OpenedSection[];
  /** The selected sections. */
  readonly sections: readonly OpenedSection[];
  readonly timeline: SourceFile | undefined;
  readonly pictures: readonly StoryPicture[];
  readonly data: readonly SourceFile[];
  /** The story's embargo; one that is not whole without its sections is published with the first of them at the earliest. */
  readonly embargo: Embargo | undefined;
}

/** Parses the front matter of a story's files, and finds their embargoes. */
export function openStory(files: StoryFiles, context: StoryContext): OpenedStory {
  const { slug, timeline, pictures, data } = files;
  const base = `/${STORIES_FOLDER.slice("src/".length)}`;
  const path = `${base}${slug}/`;
  const index = files.index && openArticle(files.index, storyFields, context);
  const permanentPath = `${base}${firstNameOf(index, slug)}/`;
  const own = files.sections.map((section) => openSection(section, path, permanentPath, context));
  const first = own.map(({ ownEmbargo }) => ownEmbargo).reduce(shorterEmbargo, own[0]?.ownEmbargo);
  const known = own.map((section) => {
    return { ...section, embargo: longerEmbargo(section.ownEmbargo, index?.ownEmbargo) };
  });
  const waits = first !== undefined && needsSections(index);
  const embargo = longerEmbargo(index?.ownEmbargo, waits ? first : undefined);
  const about = { slug, path, permanentPath, timeline, pictures, data, embargo };
  return { ...about, index, known, sections: known };
}

/** Whether a story is not whole without its sections: its own text says where they are, or has no words. */
function needsSections(index: OpenedIndex | undefined): boolean {
  const { source, bodyStart } = index?.article ?? {};
  // What is wrong with such a file stops the build; if it waited, a published story would disappear instead.
  if (source === undefined || bodyStart === undefined) return false;
  const { hasSectionsMark, hasWords } = readOpening(source.text.slice(bodyStart), TEXT_LIMITS);
  return hasSectionsMark || !hasWords;
}

/** Selects the sections of a story by embargo; undefined where the story itself is not selected. */
export function selectOpened(
  story: OpenedStory,
  isChosen: (embargo: Embargo | undefined) => boolean,
): OpenedStory | undefined {
  if (!isChosen(story.embargo)) return undefined;
  const sections = story.known.filter(({ embargo }) => isChosen(embargo));
  return { ...story, sections };
}

/** Every moment, in milliseconds since 1970, at which the result of parsing a story changes. */
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

/** Whether an article with this embargo is shown. */
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

/** An article's first name: authors add later ones at the end of `formerly`. */
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
