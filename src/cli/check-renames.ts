import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findRenames } from "../content/checks/find-renames.ts";
import { ContentError, type Problem } from "../source/problem.ts";
import { readSourceFiles, requireReadFiles } from "../source/read-source-files.ts";
import { STORIES_FOLDER } from "../content/story-files.ts";
import { GitError } from "./git/git-objects.ts";
import { readGitFiles } from "./report/read-git-files.ts";

/** Branches that the current one may come from, the most likely first. */
const TRUNKS = ["origin/HEAD", "origin/main", "origin/master", "main", "master", "@{upstream}"];

/**
 * Warns about stories and sections that were renamed on this branch without `formerly`. Without git, or without the commit where the branch
 * left the trunk, it finds nothing.
 */
export function checkRenames(root: string, now: number): readonly Problem[] {
  const base = findBase();
  if (base === undefined) return [];
  try {
    const gone = listGone(base, root);
    return gone.length === 0
      ? []
      : findRenames(readGitFiles(base, gone), requireReadFiles(readSourceFiles(root)), now);
  } catch (error) {
    // The check itself reports files that cannot be read.
    if (error instanceof GitError || error instanceof ContentError) return [];
    throw error;
  }
}

/** The commit where the branch left the trunk; on the trunk, the current commit. */
function findBase(): string | undefined {
  for (const trunk of TRUNKS) {
    const base = askGit(["merge-base", "HEAD", trunk]);
    if (base !== undefined) return base;
  }
  return undefined;
}

/** The folders of stories with deleted files. */
function listGone(base: string, root: string): readonly string[] {
  const listed = askGit(["ls-tree", "-r", "-z", "--name-only", base, STORIES_FOLDER]) ?? "";
  const gone = listed.split("\0").filter((path) => path !== "" && !existsSync(join(root, path)));
  return [...new Set(gone.map((path) => path.split("/").slice(0, 3).join("/")))];
}

/** The output of git; undefined where git is not installed, or fails. */
function askGit(args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: MOST_BYTES });
  return status === 0 ? stdout.trim() : undefined;
}

const MOST_BYTES = 2 ** 28;
