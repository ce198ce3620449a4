import type { Catalogue, ContentContext } from "./content-context.ts";
import { outlineStory } from "./outline-story.ts";
import type { StoryOutline } from "./newsroom.ts";
import { type ParsedDataFiles, parseDataFiles } from "./parse-data-files.ts";
import { type ParsedStandingPage, parseStandingPages } from "./parse-standing-pages.ts";
import { type ParsedStory, parseStory } from "./parse-story.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-text.ts";
import { type StoryFiles, groupStoryFiles } from "./story-files.ts";
import { type CatalogueUse, trackCatalogue } from "./track-catalogue.ts";
import { createVocabulary } from "./vocabulary.ts";

/** A newsroom with all read but its stories, which can be read one by one. */
export interface OpenedNewsroom extends Pick<ParsedDataFiles, "site" | "strings" | "navigation"> {
  readonly catalogue: Catalogue;
  readonly standing: readonly ParsedStandingPage[];
  readonly folders: readonly StoryFiles[];
  /** Found so far: in data files, in standing pages and in the names of files. */
  readonly problems: readonly Problem[];
  /** Reads one story; depends on the folder's files and the catalogue alone. */
  readonly readStory: (folder: StoryFiles) => ReadStory;
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
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const { site, strings, catalogue, style, timeZone, navigation } = parseDataFiles(files, {
    report,
  });
  const vocabulary = createVocabulary(catalogue, strings);
  const context = { catalogue, vocabulary, style, timeZone };
  const folders = groupStoryFiles(files, { report });
  const standing = parseStandingPages(files, { ...context, report });
  const readStory = (folder: StoryFiles): ReadStory => {
    const own: Problem[] = [];
    const { tracked, uses } = trackCatalogue(catalogue);
    const { story, links, anchors } = parseStory(folder, {
      catalogue: tracked,
      vocabulary: createVocabulary(tracked, strings),
      style,
      timeZone,
      report: (problem) => {
        own.push(problem);
      },
    } satisfies ContentContext);
    const outline = story ? outlineStory(story) : null;
    return { story, report: { outline, links, anchors, problems: own, uses: [...uses].sort() } };
  };
  return { site, strings, catalogue, navigation, standing, folders, problems, readStory };
}
