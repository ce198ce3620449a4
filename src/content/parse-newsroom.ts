import { type LocatedLink, type PageLinks, checkLinks } from "./check-links.ts";
import { compareNames } from "./compare-names.ts";
import type { ContentContext } from "./content-context.ts";
import { listAppearances } from "./list-appearances.ts";
import type { Newsroom, SectionInStory, Site, StandingPage, Story } from "./newsroom.ts";
import { parseArticle } from "./parse-article.ts";
import { parseBody } from "./parse-body.ts";
import { type ParsedDataFiles, parseDataFiles } from "./parse-data-files.ts";
import { type ParsedStory, parseStory } from "./parse-story.ts";
import { type Problem, isError, sortProblems } from "./problem.ts";
import { standingPageFields } from "./schemas/story.ts";
import { SLUG } from "../markdown/slug.ts";
import { type SourceFile, type SourceText, parseSourceText, problemOfFile } from "./source-text.ts";
import { groupStoryFiles } from "./story-files.ts";
import { createVocabulary } from "./vocabulary.ts";

/** The newsroom, undefined where there are errors; and every problem found on the way, sorted. */
export interface NewsroomResult {
  readonly newsroom: Newsroom | undefined;
  readonly problems: readonly Problem[];
}

/** Where standing pages live. */
export const STANDING_FOLDER = "src/standing/";

/** Addresses that belong to the site itself, beside those of stories and standing pages. */
const FIXED_PATHS = ["/", "/people/", "/places/", "/sources/"];
const RESERVED_SLUGS = ["stories", "people", "places", "sources"];

/** Turns the files that authors edit into a Newsroom; pure, and total: any bytes give a result. */
export function parseNewsroom(files: readonly SourceFile[]): NewsroomResult {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const texts = decodeFiles(files, report);
  const dataFiles = parseDataFiles(texts, { report });
  const { catalogue, site, strings } = dataFiles;
  const vocabulary = createVocabulary(catalogue, strings);
  const context = { catalogue, vocabulary, report, timeZone: site?.timeZone ?? "UTC" };
  const parsed = groupStoryFiles(texts, context).flatMap((each) => parseStory(each, context) ?? []);
  const standing = parseStandingPages(texts, context);
  checkAllLinks(parsed, standing, dataFiles).forEach(report);
  const sorted = sortProblems(problems);
  if (!site || !strings || sorted.some(isError)) return { newsroom: undefined, problems: sorted };
  const stories = parsed.map(({ story }) => story).sort(compareStories);
  const pages = standing.map(({ page }) => page);
  return { newsroom: assemble(stories, pages, { ...dataFiles, site, strings }), problems: sorted };
}

function decodeFiles(
  files: readonly SourceFile[],
  report: (problem: Problem) => void,
): readonly SourceText[] {
  return files.flatMap((file) => {
    const text = parseSourceText(file);
    if (!("rule" in text)) return [text];
    report(text);
    return [];
  });
}

interface ParsedStandingPage {
  readonly page: StandingPage;
  readonly links: readonly LocatedLink[];
  readonly anchors: readonly string[];
}

function parseStandingPages(
  texts: readonly SourceText[],
  context: ContentContext,
): readonly ParsedStandingPage[] {
  return texts
    .filter(({ path }) => path.startsWith(STANDING_FOLDER))
    .flatMap((source) => {
      const slug = source.path.slice(STANDING_FOLDER.length).replace(/\.md$/, "");
      if (!SLUG.test(slug) || RESERVED_SLUGS.includes(slug) || !source.path.endsWith(".md")) {
        const message = `"${slug}" cannot be the address of a standing page.`;
        const fix = 'Name the file after its address, such as "about.md" for /about/.';
        context.report(problemOfFile(source.path, { rule: "file-name", message, fix }));
      }
      const article = parseArticle(source, standingPageFields, context);
      if (article === undefined) return [];
      const options = { idPrefix: "", isNews: false, timeline: undefined, holdsSections: false };
      const { blocks, links, anchors } = parseBody(source, article.bodyStart, options, context);
      const { title, description } = article.fields;
      return [
        { page: { slug, path: `/${slug}/`, title, description, body: blocks }, links, anchors },
      ];
    });
}

function checkAllLinks(
  stories: readonly ParsedStory[],
  standing: readonly ParsedStandingPage[],
  { catalogue }: ParsedDataFiles,
): readonly Problem[] {
  const { people, places, sources } = catalogue;
  const entities = [people, places, sources].flatMap((map) => [...map.values()]);
  const anchors = new Map<string, ReadonlySet<string>>([
    ...FIXED_PATHS.map((path) => [path, new Set<string>()] as const),
    ...entities.map(({ path }) => [path, new Set<string>()] as const),
    ...standing.map(({ page, anchors: own }) => [page.path, new Set(own)] as const),
    ...stories.flatMap((story) => [...story.anchors]),
  ]);
  const pages: readonly PageLinks[] = [
    ...stories.flatMap(({ links }) => links),
    ...standing.map(({ page: { path }, links }) => ({ path, links })),
  ];
  return checkLinks(pages, anchors);
}

/** Newest first; of two at the same moment, by slug. */
function compareStories(a: Story, b: Story): number {
  return b.updated.instant - a.updated.instant || (a.slug < b.slug ? -1 : 1);
}

function assemble(
  stories: readonly Story[],
  standingPages: readonly StandingPage[],
  { site, strings, catalogue }: ParsedDataFiles & Pick<Newsroom, "site" | "strings">,
): Newsroom {
  return Object.freeze({
    site,
    strings,
    stories,
    sections: stories.flatMap(listSections),
    standingPages,
    ...listAppearances(stories, catalogue, compareNames(site.language)),
  } satisfies Newsroom & { site: Site });
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
