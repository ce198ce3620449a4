import { openSite } from "../../site/open-site.ts";
import type { Problem } from "../../source/problem.ts";
import type { SourceFile } from "../../source/source-text.ts";
import { type ClaimChange, compareClaims } from "./compare-claims.ts";
import {
  type Change,
  type StoryChange,
  compareOtherFiles,
  compareStories,
} from "./compare-files.ts";

/** The changes between two versions of the content. */
export interface ContentChanges {
  readonly stories: readonly StoryChange[];
  readonly others: readonly Change[];
  readonly claims: readonly ClaimChange[];
  /** Problems that are new. */
  readonly problems: readonly Problem[];
  /** How many old problems are gone. */
  readonly solved: number;
}

/** The language of sentences where that of the site is unknown. */
const LANGUAGE = "el";

/** Compares two versions of the content files. */
export function compareContent(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): ContentChanges {
  const [old, current] = [openSite(before), openSite(after)];
  const language = current.newsroom?.site.language ?? LANGUAGE;
  const stories = compareStories(before, after);
  return {
    stories,
    others: compareOtherFiles(before, after),
    claims: stories.flatMap((story) => compareClaims(story.before, story.after, language)),
    problems: subtractProblems(current.problems, old.problems),
    solved: subtractProblems(old.problems, current.problems).length,
  };
}

/** The problems that are not in another list; compared by message, since lines shift. */
function subtractProblems(
  problems: readonly Problem[],
  others: readonly Problem[],
): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const problem of others) {
    const key = nameProblem(problem);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return problems.filter((problem) => {
    const key = nameProblem(problem);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

function nameProblem({ file, rule, message, fix }: Problem): string {
  return JSON.stringify([file, rule, message, fix]);
}
