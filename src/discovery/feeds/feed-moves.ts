import { FEED_FILES } from "./feed-files.ts";

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
