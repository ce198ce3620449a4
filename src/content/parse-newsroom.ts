import { type SiteMap, checkLinks } from "./check-links.ts";
import { compareNames } from "./compare-names.ts";
import type { Catalogue } from "./content-context.ts";
import { listAppearances } from "./list-appearances.ts";
import type { Newsroom, SectionInStory, StandingPage, Story } from "./newsroom.ts";
import { parseDataFiles } from "./parse-data-files.ts";
import { type ParsedStandingPage, parseStandingPages } from "./parse-standing-pages.ts";
import { type ParsedStory, parseStory } from "./parse-story.ts";
import { type Problem, isError, sortProblems } from "./problem.ts";
import type { SourceFile } from "./source-text.ts";
import { groupStoryFiles } from "./story-files.ts";
import { createVocabulary } from "./vocabulary.ts";

/** The newsroom, undefined where there are errors; and every problem found on the way, sorted. */
export interface NewsroomResult {
  readonly newsroom: Newsroom | undefined;
  readonly problems: readonly Problem[];
}

/** Addresses that belong to the site itself, beside those of stories and standing pages. */
const FIXED_PATHS = ["/", "/people/", "/places/", "/sources/"];
/** The files whose things have a page each, in a folder of the file's name. */
const ENTITY_FILES = ["people", "places", "sources"] as const;

/** Turns the files that authors edit into a Newsroom; pure, and total: any bytes give a result. */
export function parseNewsroom(files: readonly SourceFile[]): NewsroomResult {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const dataFiles = parseDataFiles(files, { report });
  const { catalogue, site, strings, timeZone } = dataFiles;
  const vocabulary = createVocabulary(catalogue, strings);
  const context = { catalogue, vocabulary, report, timeZone };
  const parsed = groupStoryFiles(files, context).map((each) => parseStory(each, context));
  const standing = parseStandingPages(files, context);
  checkLinks(
    [dataFiles.navigation, ...standing, ...parsed.flatMap(({ links }) => links)],
    createSiteMap(parsed, standing, catalogue),
  ).forEach(report);
  const sorted = sortProblems(problems);
  if (!site || !strings || sorted.some(isError)) return { newsroom: undefined, problems: sorted };
  const stories = parsed.flatMap(({ story }) => story ?? []).sort(compareStories);
  const pages = standing.flatMap(({ page }) => page ?? []);
  return { newsroom: assemble(stories, pages, { site, strings, catalogue }), problems: sorted };
}

/** All addresses of the site, with the anchors on each. */
function createSiteMap(
  stories: readonly ParsedStory[],
  standing: readonly ParsedStandingPage[],
  { ids }: Catalogue,
): SiteMap {
  const entities = ENTITY_FILES.flatMap((file) =>
    [...(ids.get(file) ?? [])].map((id) => `/${file}/${id}/`),
  );
  const bare = [...FIXED_PATHS, ...entities].map((path) => [path, new Set<string>()] as const);
  return {
    anchors: new Map<string, ReadonlySet<string> | undefined>([
      ...bare,
      ...standing.map(({ path, anchors }) => [path, anchors] as const),
      ...stories.flatMap(({ anchors }) => [...anchors]),
    ]),
    unknownFolders: ENTITY_FILES.filter((file) => !ids.has(file)).map((file) => `/${file}/`),
  };
}

/** Newest first; of two at the same moment, by slug. */
function compareStories(a: Story, b: Story): number {
  return b.updated.instant - a.updated.instant || (a.slug < b.slug ? -1 : 1);
}

function assemble(
  stories: readonly Story[],
  standingPages: readonly StandingPage[],
  { site, strings, catalogue }: Pick<Newsroom, "site" | "strings"> & { catalogue: Catalogue },
): Newsroom {
  return Object.freeze({
    site,
    strings,
    stories,
    sections: stories.flatMap(listSections),
    standingPages,
    ...listAppearances(stories, catalogue, compareNames(site.language)),
  } satisfies Newsroom);
}

function listSections(story: Story): readonly SectionInStory[] {
  return story.sections.map((section, index) =>
    Object.freeze({
      story,
      section,
      position: index + 1,
      previous: story.sections[index - 1],
      next: story.sections[index + 1],
    }),
  );
}
