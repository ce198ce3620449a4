import { listPages } from "./pages.ts";

/** How a reader comes to a page of the built site, and what the server answers. */
export interface Visit {
  /** Path of the page's file as an address, such as `/story/` or `/404.html`. */
  readonly path: string;
  /** Address to ask for: the path itself, or one that leads nowhere to get the page which says so. */
  readonly address: string;
  readonly status: number;
  /** What `test.use` has to allow for the visit. */
  readonly allowedFaults: RegExp | undefined;
}

/** Path of the page for addresses that lead nowhere. */
export const notFoundPath = "/404.html";

/** Gives a visit to every page of the built site, sorted by path. */
export function listVisits(): readonly Visit[] {
  return listPages().map(({ path }) =>
    path === notFoundPath
      ? { path, address: "/den/yparchei/", status: 404, allowedFaults: /status of 404/ }
      : { path, address: path, status: 200, allowedFaults: undefined },
  );
}
