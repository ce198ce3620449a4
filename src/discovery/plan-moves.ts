import type { ComposedSite } from "../site/open-site.ts";
import { type Redirect, listRedirects } from "../site/list-redirects.ts";
import type { Site } from "../model/newsroom.ts";
import { fileOfPage } from "../model/site-pages.ts";
import { type SiteFile, createRedirectFile } from "../delivery/redirects.ts";
import { FEED_FILES } from "./feeds/feed-files.ts";

/** What replaces old addresses of pages and feeds. */
export interface MovePlan {
  /** The host's list of redirects, where the host has one and there are any. */
  readonly file: SiteFile | undefined;
  /** The files that redirects replace; links to them are valid. */
  readonly redirected: readonly string[];
  /** Feeds that are copied to their old addresses, because few feed readers follow a page that redirects. */
  readonly copies: readonly Redirect[];
}

/** Plans redirects for a host that follows them, and copies of feeds for one that does not; redirecting pages are listings. */
export function planMoves(
  { redirects = false, address }: Site,
  { moves, outlines }: Pick<ComposedSite, "moves" | "outlines">,
): MovePlan {
  const feeds = listFeedMoves(moves, outlines);
  if (redirects === false) return { file: undefined, redirected: [], copies: feeds };
  const redirected = [...moves.map(({ from }) => fileOfPage(from)), ...feeds.map(fileOf)];
  const file = createRedirectFile(listRedirects(moves, outlines), address);
  return { file, redirected, copies: [] };
}

function fileOf({ from }: Redirect): string {
  return from.slice(1);
}

/** A redirect. */
interface AddressMove {
  readonly from: string;
  readonly to: string;
}

/** Redirects for the feeds of stories that have moved; sections have no feeds. */
export function listFeedMoves(
  moves: readonly AddressMove[],
  stories: readonly { readonly path: string }[],
): readonly AddressMove[] {
  const paths = new Set(stories.map(({ path }) => path));
  return moves
    .filter(({ to }) => paths.has(to))
    .flatMap(({ from, to }) =>
      FEED_FILES.map(({ name }) => ({ from: `${from}${name}`, to: `${to}${name}` })),
    );
}
