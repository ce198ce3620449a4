import { createHash } from "node:crypto";
import { checkMetadata, isNoText } from "../content/checks/check-metadata.ts";
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
import { digestUpdates, listUpdatePages } from "./update-pages.ts";
import type { SourceFile } from "../source/source-text.ts";
import { checkStaticFiles, listStaticFiles } from "../content/static-files.ts";
import { STORIES_FOLDER, type StoryFiles, groupStoryFiles } from "../content/story-files.ts";
import { type CatalogueUse, trackCatalogue } from "../content/track-catalogue.ts";
import { createVocabulary } from "../content/content-context.ts";
import { type NamelessShare, listShares } from "./share-images.ts";

/** A newsroom with everything parsed except its stories; serialisable. */
export interface OpenedNewsroom extends ParsedDataFiles {
  readonly clock: BuildClock;
  readonly standing: readonly ParsedStandingPage[];
  readonly folders: readonly StoryFiles[];
  /** Addresses of the project's own pages, if given. */
  readonly ownPaths?: readonly string[];
  /** Addresses of the files of `src/static`. */
  readonly staticPaths: readonly string[];
  /** The problems so far: of data files, standing pages and file names. */
  readonly problems: readonly Problem[];
}

/** A parsed story, and its summary for the site. */
export interface ReadStory extends Pick<ParsedStory, "story"> {
  readonly report: StorySummary;
  /** Its search records, as JSON. */
  readonly texts: string;
}

/** The facts of a story that the site needs outside the story's own pages; serialisable. */
export interface StorySummary extends Omit<ParsedStory, "story" | "moments"> {
  /** The period in which it is valid. */
  readonly period: Period;
  /** Null where the story has an error or is not visible. */
  readonly outline: StoryOutline | null;
  readonly problems: readonly Problem[];
  /** The entities of the catalogue that it uses. */
  readonly uses: readonly CatalogueUse[];
  /** SHA-256 of its search records as JSON. */
  readonly texts: string;
  /** A digest of each permanent page of its updates; undefined where it has none. */
  readonly updatePages?: readonly string[];
  /** The images with which its pages are shared; undefined where there are none. */
  readonly shares?: readonly NamelessShare[];
}

/** Parses data files and standing pages, and groups the files of stories; a pure function. */
export function openNewsroom(
  files: readonly SourceFile[],
  clock: BuildClock = ALL_SHOWN,
): OpenedNewsroom {
  return createNewsroomOpener()(files, clock);
}

/** A newsroom without its stories; serialisable. */
export type CommonParts = Omit<OpenedNewsroom, "folders" | "clock">;

/** Returns a function that opens newsrooms and parses the common files again only where they changed. `readCommon` can use a larger cache. */
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
    // Pictures in stories are examined with what is beside stories, whose problems a cache can keep.
    const common = files.filter(({ path }) => !path.startsWith(STORIES_FOLDER) || isNoText(path));
    const isKnown =
      known?.files.length === common.length &&
      known.files.every((file, index) => file === common[index]);
    if (!known || !isKnown) known = { files: common, parts: readCommon(common) };
    const others = leaveOutRefused(known.parts.problems, problems);
    return { ...known.parts, clock, folders, problems: [...others, ...problems] };
  };
}

const OF_METADATA: ReadonlySet<string> = new Set(["private-metadata", "damaged-file"]);

/** Leaves out what a file of a story's folder tells where it is refused whatever it tells, so that one line says what to do. */
function leaveOutRefused(
  problems: readonly Problem[],
  refused: readonly Problem[],
): readonly Problem[] {
  const files = new Set(refused.map(({ file }) => file));
  return problems.filter(({ rule, file }) => !OF_METADATA.has(rule) || !files.has(file));
}

/** Parses data files and standing pages; a pure function. */
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
  problems.push(...checkStaticFiles(files), ...checkMetadata(files));
  return { ...dataFiles, standing, staticPaths, problems };
}

/**
 * Parses one story. The result depends on its files, the strings, the zone, the entities that it uses, whether the clock is a preview's, and
 * whether now is in the summary's period.
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
  const texts = JSON.stringify(
    story && timeZone && strings ? listSearchRecords(story, timeZone, strings) : [],
  );
  const digest = createHash("sha256").update(texts).digest("hex");
  const updatePages = story ? listUpdatePages(story).map(digestUpdates) : [];
  const shares = story ? listShares(story) : [];
  const report = {
    ...{ ...about, period, outline, problems, uses: [...uses].sort(), texts: digest },
    ...(updatePages.length > 0 && { updatePages }),
    ...(shares.length > 0 && { shares }),
  };
  return { story, report, texts };
}
