import { createHash } from "node:crypto";
import { checkWeight } from "../content/checks/check-weight.ts";
import { openStyle } from "../content/create-style.ts";
import { ALL_SHOWN, type BuildClock, type Period, findPeriod } from "../model/build-clock.ts";
import { outlineStory } from "./outline-story.ts";
import type { StoryOutline } from "../model/outline.ts";
import { type ParsedDataFiles, parseDataFiles } from "../content/parse-data-files.ts";
import { type ParsedStandingPage, parseStandingPages } from "../content/parse-standing-pages.ts";
import { type ParsedStory, parseStory } from "../content/parse-story.ts";
import type { Problem } from "../source/problem.ts";
import { listSearchRecords } from "./search-records.ts";
import type { SourceFile } from "../source/source-text.ts";
import { checkStaticFiles, listStaticFiles } from "../content/static-files.ts";
import { STORIES_FOLDER, type StoryFiles, groupStoryFiles } from "../content/story-files.ts";
import { type CatalogueUse, trackCatalogue } from "../content/track-catalogue.ts";
import { createVocabulary } from "../content/content-context.ts";

/** A newsroom with all read but its stories, which can be read one by one; plain data. */
export interface OpenedNewsroom extends ParsedDataFiles {
  readonly clock: BuildClock;
  readonly standing: readonly ParsedStandingPage[];
  readonly folders: readonly StoryFiles[];
  /** Addresses of pages that the project makes with templates of its own; none where they are not told. */
  readonly ownPaths?: readonly string[];
  /** Addresses of the files of `src/static`. */
  readonly staticPaths: readonly string[];
  /** Found so far: in data files, in standing pages and in the names of files. */
  readonly problems: readonly Problem[];
}

/** A story, and all that the site needs to know of it. */
export interface ReadStory extends Pick<ParsedStory, "story"> {
  readonly report: StorySummary;
  /** What the search knows of it, as JSON. */
  readonly texts: string;
}

/** What the site needs to know of a story beside its own pages; plain data, fit for JSON. */
export interface StorySummary extends Omit<ParsedStory, "story" | "moments"> {
  /** When it holds. */
  readonly period: Period;
  /** Null where the story has an error, and where none of it shows. */
  readonly outline: StoryOutline | null;
  readonly problems: readonly Problem[];
  /** What of the data files it was made with. */
  readonly uses: readonly CatalogueUse[];
  /** SHA-256 of its search records as JSON. */
  readonly texts: string;
}

/** Reads data files and standing pages, and sorts the files of stories; pure and total. */
export function openNewsroom(
  files: readonly SourceFile[],
  clock: BuildClock = ALL_SHOWN,
): OpenedNewsroom {
  return createNewsroomOpener()(files, clock);
}

/** What a newsroom holds beside its stories; plain data. */
export type CommonParts = Omit<OpenedNewsroom, "folders" | "clock">;

/**
 * Gives a function that opens newsrooms; what the last one holds beside stories is not read again while its files are the same.
 * How it is read may be left to whoever remembers more of it.
 */
export function createNewsroomOpener(
  readCommon: (files: readonly SourceFile[]) => CommonParts = readCommonParts,
): (files: readonly SourceFile[], clock: BuildClock) => OpenedNewsroom {
  let known: { readonly files: readonly SourceFile[]; readonly parts: CommonParts } | undefined;
  return (files, clock) => {
    const problems: Problem[] = [];
    const folders = groupStoryFiles(files, {
      report: (problem) => {
        problems.push(problem);
      },
    });
    const common = files.filter(({ path }) => !path.startsWith(STORIES_FOLDER));
    const isKnown =
      known?.files.length === common.length &&
      known.files.every((file, index) => file === common[index]);
    if (!known || !isKnown) known = { files: common, parts: readCommon(common) };
    return { ...known.parts, clock, folders, problems: [...known.parts.problems, ...problems] };
  };
}

/** Reads data files and standing pages; pure and total. */
export function readCommonParts(files: readonly SourceFile[]): CommonParts {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const dataFiles = parseDataFiles(files, { report });
  const { catalogue, strings, timeZone, address, titles } = dataFiles;
  const vocabulary = createVocabulary(catalogue, strings);
  const style = dataFiles.style && openStyle(dataFiles.style);
  const context = { catalogue, vocabulary, style, titles, timeZone, address, report };
  const standing = parseStandingPages(files, context);
  const staticPaths = listStaticFiles(files).map(({ file }) => `/${file}`);
  problems.push(...checkStaticFiles(files));
  return { ...dataFiles, standing, staticPaths, problems };
}

/**
 * Reads one story; what comes of it depends on its files, the strings, the zone, what it uses of the catalogue, and the clock:
 * whether it is a preview's, and on which side of the report's period now lies.
 */
export function readStory(
  folder: StoryFiles,
  { catalogue, strings, style, titles, timeZone, address, clock }: Omit<OpenedNewsroom, "folders">,
): ReadStory {
  const problems: Problem[] = [];
  const { tracked, uses } = trackCatalogue(catalogue);
  const { story, moments, ...about } = parseStory(folder, {
    catalogue: tracked,
    vocabulary: createVocabulary(tracked, strings),
    style: style && openStyle(style),
    titles,
    timeZone,
    address,
    clock,
    report: (problem) => {
      problems.push(problem);
    },
  });
  if (story) problems.push(...checkWeight(story, folder));
  const period = findPeriod(moments, clock);
  const outline = story ? outlineStory(story) : null;
  const texts = JSON.stringify(story && timeZone ? listSearchRecords(story, timeZone) : []);
  const digest = createHash("sha256").update(texts).digest("hex");
  const report = { ...about, period, outline, problems, uses: [...uses].sort(), texts: digest };
  return { story, report, texts };
}
