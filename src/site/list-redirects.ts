import type { Move } from "../content/list-moves.ts";
import type { StoryOutline } from "../model/outline.ts";

/** One address that leads to another for good; `*` at the end stands for any rest, which `:splat` repeats. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The redirects that cover some moves, for hosts that limit their number: one for each name that a story had, whatever is below it,
 * and one for each name that a section had. An address under old names of both takes one after the other.
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

/** The address of the story that a section's address is below. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
}
