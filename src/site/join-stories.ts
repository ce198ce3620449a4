import { unusedTopic } from "../messages/structure.ts";
import { checkDescriptions } from "../content/checks/check-descriptions.ts";
import { type SiteMap, checkLinks } from "../content/checks/check-links.ts";
import { checkMoves } from "./check-moves.ts";
import { checkRedirects } from "./check-redirects.ts";
import { listSiteFiles } from "../model/list-site-files.ts";
import { listListings } from "./list-listings.ts";
import { ARCHIVE, listArchivePaths } from "./list-archive.ts";
import type { Move } from "../content/list-moves.ts";
import type { StoryOutline } from "../model/outline.ts";
import type { OpenedNewsroom, StorySummary } from "./open-newsroom.ts";
import { type Problem, isError, sortProblems } from "../source/problem.ts";
import { problemAtPlace } from "../source/source-text.ts";

/** What stories are together: their outlines, and every problem of the run. */
export interface JoinedStories {
  /** Newest first; of two at the same moment, by slug. Those with errors are left out. */
  readonly outlines: readonly StoryOutline[];
  /** The addresses that pages had before, sorted. */
  readonly moves: readonly Move[];
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/** Addresses that belong to the site itself, beside those of stories and standing pages. */
const FIXED_PATHS = [
  "/",
  "/corrections/",
  "/search/",
  "/topics/",
  "/people/",
  "/places/",
  "/sources/",
];
/** The files whose things have a page each, in a folder of the file's name. */
const ENTITY_FILES = ["topics", "people", "places", "sources"] as const;

/** Brings the stories of a newsroom together and checks what leads from page to page. */
export function joinStories(
  opened: OpenedNewsroom,
  reports: readonly StorySummary[],
): JoinedStories {
  const { navigation, standing } = opened;
  const moves = reports
    .flatMap((report) => report.moves)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const links = [navigation, ...standing, ...reports.flatMap((report) => report.links)];
  const outlines = listOutlines(reports).sort(compareStories);
  const problems = [
    ...opened.problems,
    ...reports.flatMap((report) => report.problems),
    ...checkMoves(moves, opened.folders),
    ...checkRedirects(opened, moves, outlines),
    ...checkDescriptions([...standing, ...reports].flatMap(({ descriptions }) => descriptions)),
    ...checkLinks(links, createSiteMap(opened, reports, moves)),
  ];
  const unused = problems.some(isError) ? [] : checkTopics(opened, outlines);
  return { outlines, moves, problems: sortProblems([...problems, ...unused]) };
}

/** Newest first; of two at the same moment, by slug. */
export function compareStories(
  a: Pick<StoryOutline, "updated" | "slug">,
  b: Pick<StoryOutline, "updated" | "slug">,
): number {
  return b.updated.instant - a.updated.instant || (a.slug < b.slug ? -1 : 1);
}

function listOutlines(reports: readonly StorySummary[]): StoryOutline[] {
  return reports.flatMap(({ outline }) => outline ?? []);
}

/** Finds topics that no story has; while something has a fault, it may be that a story would have them. */
function checkTopics(
  { topicPlaces }: OpenedNewsroom,
  outlines: readonly StoryOutline[],
): readonly Problem[] {
  if (outlines.length === 0) return [];
  const used = new Set(outlines.flatMap(({ topics }) => topics.map(({ id }) => id)));
  return [...topicPlaces].flatMap(([id, place]) => {
    if (used.has(id)) return [];
    return [problemAtPlace(place, unusedTopic(id))];
  });
}

/** Few links lead to anything but pages that have names, so the rest is listed when one does. */
function findOthers(
  { site, catalogue, standing, staticPaths, ownPaths = [], clock }: OpenedNewsroom,
  outlines: readonly StoryOutline[],
  moves: readonly Move[],
): (path: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (path) => {
    if (site === undefined) return true;
    const pages = standing.flatMap(({ page }) => page ?? []);
    known ??= new Set([
      ...listListings({ site, catalogue, standing: pages, outlines, moves, clock }).map(
        (listing) => listing.path,
      ),
      ...listSiteFiles(outlines),
      ...staticPaths,
      ...ownPaths,
    ]);
    return known.has(path);
  };
}

/** All addresses of the site, with the anchors on each. */
function createSiteMap(
  opened: OpenedNewsroom,
  reports: readonly StorySummary[],
  moves: readonly Move[],
): SiteMap {
  const {
    standing,
    clock,
    timeZone,
    catalogue: { ids },
  } = opened;
  const entities = ENTITY_FILES.flatMap((file) =>
    [...(ids.get(file) ?? [])].map((id) => `/${file}/${id}/`),
  );
  const archive = listArchivePaths(listOutlines(reports), timeZone ?? "UTC");
  // A month may have no other story than one that cannot be read.
  const isArchiveKnown = reports.every(({ outline }) => outline !== null);
  return {
    address: opened.address,
    anchors: new Map([
      ...[...FIXED_PATHS, ...entities, ...archive].map((path) => [path, []] as const),
      ...standing.map(({ path, anchors }) => [path, anchors] as const),
      ...reports.flatMap(({ anchors }) => anchors),
    ]),
    holds: new Map(reports.flatMap(({ holds }) => holds)),
    hasOther: findOthers(opened, listOutlines(reports), moves),
    moves: new Map(moves.map(({ from, to }) => [from, to])),
    isPreview: clock.isPreview,
    unknownFolders: [
      ...ENTITY_FILES.filter((file) => !ids.has(file)).map((file) => `/${file}/`),
      ...(isArchiveKnown ? [] : [ARCHIVE]),
    ],
  };
}
