import { unusedTopic } from "../messages/content/structure.ts";
import { checkDescriptions } from "../content/checks/check-descriptions.ts";
import { type SiteMap, checkLinks } from "../content/checks/check-links.ts";
import { checkFront, checkFrontLink, listFrontLinks } from "./check-front.ts";
import { checkRelated } from "./check-related.ts";
import { checkMoves } from "./check-moves.ts";
import { listSiteFiles } from "../model/list-site-files.ts";
import { listListings } from "./list-listings.ts";
import { ARCHIVE, listArchivePaths } from "./list-archive.ts";
import type { Move } from "../content/list-moves.ts";
import type { StoryOutline } from "../model/outline.ts";
import type { OpenedNewsroom, StorySummary } from "./open-newsroom.ts";
import { type Problem, isError, sortProblems } from "../source/problem.ts";
import { problemAtPlace } from "../source/source-text.ts";
import { tooManyRedirects } from "../messages/content/moves.ts";
import { listRedirects } from "./list-redirects.ts";

/** The outlines of all stories, and every problem of the run. */
export interface JoinedStories {
  /** Newest first; at the same moment by slug. Without stories with errors. */
  readonly outlines: readonly StoryOutline[];
  /** Old addresses of pages, sorted. */
  readonly moves: readonly Move[];
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/** Addresses of the site's own pages. */
const FIXED_PATHS = [
  "/",
  "/corrections/",
  "/feeds/",
  "/search/",
  "/topics/",
  "/people/",
  "/places/",
  "/sources/",
];
/** The data files whose entities have pages, in a folder of the file's name. */
const ENTITY_FILES = ["topics", "people", "places", "sources"] as const;

/** Joins the parsed stories and checks the links between pages. */
export function joinStories(
  opened: OpenedNewsroom,
  reports: readonly StorySummary[],
): JoinedStories {
  const { navigation, standing } = opened;
  const moves = reports
    .flatMap((report) => report.moves)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const links = [
    navigation,
    listFrontLinks(opened),
    ...standing,
    ...reports.flatMap((report) => report.links),
  ];
  const outlines = listOutlines(reports).sort(compareStories);
  const siteMap = createSiteMap(opened, reports, moves);
  const problems = [
    ...opened.problems,
    ...reports.flatMap((report) => report.problems),
    ...checkFront(opened, reports),
    ...checkRelated(opened, reports),
    ...checkMoves(moves, opened.folders),
    ...checkRedirects(opened, moves, outlines),
    ...checkDescriptions([...standing, ...reports].flatMap(({ descriptions }) => descriptions)),
    ...checkLinks(links, siteMap),
    ...checkFrontLink(opened, siteMap.anchors),
  ];
  const unused = problems.some(isError) ? [] : checkTopics(opened, outlines);
  return { outlines, moves, problems: sortProblems([...problems, ...unused]) };
}

/** Newest first; at the same moment by slug. */
export function compareStories(
  a: Pick<StoryOutline, "updated" | "slug">,
  b: Pick<StoryOutline, "updated" | "slug">,
): number {
  return b.updated.instant - a.updated.instant || (a.slug < b.slug ? -1 : 1);
}

function listOutlines(reports: readonly StorySummary[]): StoryOutline[] {
  return reports.flatMap(({ outline }) => outline ?? []);
}

/** Finds topics without stories; not checked while there are errors, since a story with errors may have the topic. */
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

/** Most links lead to pages with names of their own, so the other addresses are listed only on demand. */
function findOthers(
  { site, catalogue, front, standing, staticPaths, ownPaths = [], clock }: OpenedNewsroom,
  outlines: readonly StoryOutline[],
  moves: readonly Move[],
): (path: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (path) => {
    if (site === undefined) return true;
    const pages = standing.flatMap(({ page }) => page ?? []);
    known ??= new Set([
      ...listListings({ site, catalogue, front, standing: pages, outlines, moves, clock }).map(
        (listing) => listing.path,
      ),
      ...listSiteFiles(outlines),
      ...staticPaths,
      ...ownPaths,
    ]);
    return known.has(path);
  };
}

/** All addresses of the site, with the anchors of each page. */
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
  // The archive's months are unknown while a story cannot be parsed.
  const isArchiveKnown = reports.every(({ outline }) => outline !== null);
  return {
    address: opened.address,
    anchors: new Map([
      ...[...FIXED_PATHS, ...entities, ...archive].map((path) => [path, []] as const),
      ...standing.map(({ path, anchors }) => [path, anchors] as const),
      ...reports.flatMap(({ anchors }) => anchors),
    ]),
    embargoes: new Map(reports.flatMap(({ embargoes }) => embargoes)),
    hasOther: findOthers(opened, listOutlines(reports), moves),
    moves: new Map(moves.map(({ from, to }) => [from, to])),
    isPreview: clock.isPreview,
    unknownFolders: [
      ...ENTITY_FILES.filter((file) => !ids.has(file)).map((file) => `/${file}/`),
      ...(isArchiveKnown ? [] : [ARCHIVE]),
    ],
  };
}

/** The limits of Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/redirects/ */
const MOST = { stories: 100, sections: 2_000 };

/** Finds a list of redirects that is longer than the host named in `site.json` allows. */
export function checkRedirects(
  { site, redirectsPlace }: Pick<OpenedNewsroom, "site" | "redirectsPlace">,
  moves: readonly Pick<Move, "from" | "to">[],
  stories: readonly Pick<StoryOutline, "path">[],
): readonly Problem[] {
  if (site?.redirects !== "cloudflare-pages" || redirectsPlace === undefined) return [];
  const redirects = listRedirects(moves, stories);
  const ofStories = redirects.filter(({ from }) => from.endsWith("*")).length;
  const ofSections = redirects.length - ofStories;
  const isTooLong = ofStories > MOST.stories || ofSections > MOST.sections;
  if (!isTooLong) return [];
  return [problemAtPlace(redirectsPlace, tooManyRedirects({ ofStories, ofSections }, MOST))];
}
