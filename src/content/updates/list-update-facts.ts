import type { PageLinks } from "../checks/check-links.ts";
import type { Move } from "../list-moves.ts";
import type { OpenedStory } from "../open-story.ts";
import type { PageAnchors } from "../parse-story.ts";
import { UPDATES_ON_PAGE, pathOfUpdates } from "../../model/updates.ts";
import { listUpdateAnchors, placeAnchors } from "./assemble-live.ts";
import type { ParsedUpdate } from "./parse-updates.ts";

/** The moments at which an update is no longer in the future. */
export function listUpdateMoments(updates: readonly ParsedUpdate[]): readonly number[] {
  return updates.flatMap(({ at }) => at?.instant ?? []);
}

/** The old addresses of the pages of updates, of those of their story. */
export function listUpdateMoves(
  moves: readonly Move[],
  { path }: Pick<OpenedStory, "path">,
  updates: number,
): readonly Move[] {
  const pages = Array.from({ length: Math.ceil(updates / UPDATES_ON_PAGE) }, (_, index) =>
    pathOfUpdates("", index * UPDATES_ON_PAGE + 1),
  );
  return moves
    .filter(({ to }) => to === path)
    .flatMap((move) =>
      pages.map((page) => ({ ...move, from: `${move.from}${page}`, to: `${path}${page}` })),
    );
}

/** The updates of each permanent page. */
function groupByPage(
  updates: readonly ParsedUpdate[],
  storyPath: string,
): readonly (readonly [path: string, updates: readonly ParsedUpdate[]])[] {
  const pages = Math.ceil(updates.length / UPDATES_ON_PAGE);
  return Array.from({ length: pages }, (_, index) => {
    const start = index * UPDATES_ON_PAGE;
    const own = updates.slice(start, start + UPDATES_ON_PAGE);
    return [pathOfUpdates(storyPath, start + 1), own] as const;
  });
}

/** The anchors on the pages of updates; null where they are unknown because of errors. */
export function listUpdatePageAnchors(
  updates: readonly ParsedUpdate[],
  storyPath: string,
): readonly PageAnchors[] {
  return groupByPage(updates, storyPath).map(([path, own]) => {
    const isSound = own.every(({ id, body }) => id !== undefined && body !== undefined);
    const anchors = own.flatMap(({ id, body }) =>
      id === undefined || body === undefined ? [] : [id, ...listUpdateAnchors(body)],
    );
    return [path, isSound ? anchors : null];
  });
}

/** The links of the pages of updates. */
export function listUpdatePageLinks(
  updates: readonly ParsedUpdate[],
  storyPath: string,
): readonly PageLinks[] {
  return groupByPage(updates, storyPath).map(([path, own]) => {
    return { path, links: own.flatMap(({ body }) => body?.links ?? []) };
  });
}

/** Lets links to updates, `#exit-poll`, lead to the pages that have them for good. */
export function leadLinks(
  pages: readonly PageLinks[],
  updates: readonly ParsedUpdate[],
  storyPath: string,
): readonly PageLinks[] {
  const known = updates.flatMap(({ id = "", body }) => [{ id, body: body ?? NO_BODY }]);
  const places = placeAnchors(known, storyPath);
  if (places.size === 0) return pages;
  return pages.map(({ path, links }) => ({
    path,
    links: links.map((link) => {
      const page = link.href.startsWith("#") ? places.get(link.href.slice(1)) : undefined;
      return page === undefined ? link : { ...link, href: `${page}${link.href}` };
    }),
  }));
}

const NO_BODY = { anchors: [], blocks: [] };
