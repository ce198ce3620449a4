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

/** What has become of the content between two versions of its files. */
export interface ContentChanges {
  readonly stories: readonly StoryChange[];
  readonly others: readonly Change[];
  readonly claims: readonly ClaimChange[];
  /** Problems that the version before did not have. */
  readonly problems: readonly Problem[];
  /** How many problems of the version before are gone. */
  readonly solved: number;
}

/** The language of sentences where the site's own cannot be read. */
const LANGUAGE = "el";

/** Compares two versions of the files that authors edit. */
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

/** The problems that others do not hold; lines shift, so a problem is known by its words. */
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
