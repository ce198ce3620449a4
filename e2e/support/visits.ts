import { listPages } from "./pages.ts";

/** How a reader comes to a page of the built site, and what the server answers. */
export interface Visit {
  /** Path of the page's file as an address, such as `/story/` or `/404.html`. */
  readonly path: string;
  /** Address to ask for: the path itself, or one that leads nowhere to get the page which says so. */
  readonly address: string;
  readonly status: number;
  /** What `test.use` has to allow for the visit. */
  readonly allowedProblems: RegExp | undefined;
}

/** Path of the page for addresses that lead nowhere. */
export const notFoundPath = "/404.html";

/** Most pages of the same kind that are looked at: the others differ in their words alone. */
const MOST = 2;

/** Gives a visit to every story of the built site and to some pages of each other kind, sorted by path. */
export function listVisits(): readonly Visit[] {
  return pickPaths(listPages().map(({ path }) => path)).map((path) =>
    path === notFoundPath
      ? { path, address: "/den/yparchei/", status: 404, allowedProblems: /status of 404/ }
      : { path, address: path, status: 200, allowedProblems: undefined },
  );
}

/** Pages below one folder, but for stories and what is at the top, are of the same kind. */
function pickPaths(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return paths.filter((path) => {
    const folder = path.replace(/[^/]*\/?$/, "");
    const count = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, count);
    return count <= MOST || folder === "/" || folder === "/stories/";
  });
}
