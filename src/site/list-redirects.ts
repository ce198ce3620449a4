import type { Move } from "../content/list-moves.ts";
import type { StoryOutline } from "../model/outline.ts";

/** A permanent redirect; `*` at the end of `from` matches any rest, which `:splat` in `to` repeats. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The redirects for moves, for hosts that limit their number: a pattern for each old name of a story, and one redirect for each old name of
 * a section. An address with old names of both is redirected twice.
 */
export function listRedirects(
  moves: readonly Pick<Move, "from" | "to">[],
  stories: readonly Pick<StoryOutline, "path">[],
): readonly Redirect[] {
  const paths = new Set(stories.map(({ path }) => path));
  return moves.flatMap(({ from, to }) => {
    if (paths.has(to)) return [{ from: `${from}*`, to: `${to}:splat` }];
    const isOwn = parentOf(from) === parentOf(to);
    return isOwn ? [{ from, to }] : [];
  });
}

/** The address of a section's story. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
}
