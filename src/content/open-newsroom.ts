import { openStyle } from "./create-style.ts";
import { outlineStory } from "./outline-story.ts";
import type { StoryOutline } from "./newsroom.ts";
import { type ParsedDataFiles, parseDataFiles } from "./parse-data-files.ts";
import { type ParsedStandingPage, parseStandingPages } from "./parse-standing-pages.ts";
import { type ParsedStory, parseStory } from "./parse-story.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-text.ts";
import { STORIES_FOLDER, type StoryFiles, groupStoryFiles } from "./story-files.ts";
import { type CatalogueUse, trackCatalogue } from "./track-catalogue.ts";
import { createVocabulary } from "./vocabulary.ts";

/** A newsroom with all read but its stories, which can be read one by one; plain data. */
export interface OpenedNewsroom extends ParsedDataFiles {
  readonly standing: readonly ParsedStandingPage[];
  readonly folders: readonly StoryFiles[];
  /** Found so far: in data files, in standing pages and in the names of files. */
  readonly problems: readonly Problem[];
}

/** A story, and all that the site needs to know of it. */
export interface ReadStory extends Pick<ParsedStory, "story"> {
  readonly report: StoryReport;
}

/** What the site needs to know of a story beside its own pages; plain data, fit for JSON. */
export interface StoryReport extends Pick<ParsedStory, "links" | "anchors"> {
  /** Null where the story has an error. */
  readonly outline: StoryOutline | null;
  readonly problems: readonly Problem[];
  /** What of the data files it was made with. */
  readonly uses: readonly CatalogueUse[];
}

/** Reads data files and standing pages, and sorts the files of stories; pure and total. */
export function openNewsroom(files: readonly SourceFile[]): OpenedNewsroom {
  return createNewsroomOpener()(files);
}

type CommonParts = Omit<OpenedNewsroom, "folders">;

/** Gives a function that opens newsrooms; what the last one holds beside stories is not read again while its files are the same. */
export function createNewsroomOpener(): (files: readonly SourceFile[]) => OpenedNewsroom {
  let known: { readonly files: readonly SourceFile[]; readonly parts: CommonParts } | undefined;
  return (files) => {
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
    if (!known || !isKnown) known = { files: common, parts: readCommonParts(common) };
    return { ...known.parts, folders, problems: [...known.parts.problems, ...problems] };
  };
}

function readCommonParts(files: readonly SourceFile[]): CommonParts {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const dataFiles = parseDataFiles(files, { report });
  const { catalogue, strings, timeZone } = dataFiles;
  const vocabulary = createVocabulary(catalogue, strings);
  const style = dataFiles.style && openStyle(dataFiles.style);
  const context = { catalogue, vocabulary, style, timeZone, report };
  const standing = parseStandingPages(files, context);
  return { ...dataFiles, standing, problems };
}

/** Reads one story; what comes of it depends on its files, the strings, the zone and what it uses of the catalogue. */
export function readStory(
  folder: StoryFiles,
  { catalogue, strings, style, timeZone }: Omit<OpenedNewsroom, "folders">,
): ReadStory {
  const problems: Problem[] = [];
  const { tracked, uses } = trackCatalogue(catalogue);
  const { story, links, anchors } = parseStory(folder, {
    catalogue: tracked,
    vocabulary: createVocabulary(tracked, strings),
    style: style && openStyle(style),
    timeZone,
    report: (problem) => {
      problems.push(problem);
    },
  });
  const outline = story ? outlineStory(story) : null;
  return { story, report: { outline, links, anchors, problems, uses: [...uses].sort() } };
}
