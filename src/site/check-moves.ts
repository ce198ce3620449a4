import { claimedAddress, moveToItself, takenAddress } from "../messages/content/moves.ts";
import type { Move } from "../content/list-moves.ts";
import type { Place, Problem } from "../source/problem.ts";
import { type Finding, problemAtPlace } from "../source/source-text.ts";
import type { StoryFiles } from "../content/story-files.ts";

/** Finds old addresses that another page has, or that several pages claim; one problem for each entry. */
export function checkMoves(
  moves: readonly Move[],
  folders: readonly StoryFiles[],
): readonly Problem[] {
  const pages = listPages(folders);
  const known = new Map<string, Move>();
  const problems = new Map<string, Problem>();
  for (const move of moves) {
    const finding = findMoveProblem(move, pages, known);
    if (!known.has(move.from)) known.set(move.from, move);
    const key = JSON.stringify(move.place);
    if (finding && !problems.has(key)) problems.set(key, problemAtPlace(move.place, finding));
  }
  return [...problems.values()];
}

/** The file of each page of all stories, embargoed ones too, by address. */
function listPages(folders: readonly StoryFiles[]): ReadonlyMap<string, string> {
  return new Map(
    folders.flatMap(({ slug, index, sections }) => {
      const path = `/stories/${slug}/`;
      return [
        [path, index?.path ?? `src${path}`] as const,
        ...sections.map((section) => [`${path}${section.slug}/`, section.file.path] as const),
      ];
    }),
  );
}

function findMoveProblem(
  { from, to }: Move,
  pages: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Move>,
): Finding | undefined {
  if (from === to) return moveToItself(from);
  const page = pages.get(from);
  if (page !== undefined) return takenAddress(from, page);
  const twin = known.get(from);
  return twin && claimedAddress(from, twin.to, formatPlace(twin.place));
}

function formatPlace({ file, line }: Place): string {
  return `${file}:${line}`;
}
