import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findRenames } from "../content/checks/find-renames.ts";
import { ContentError, type Problem } from "../source/problem.ts";
import { readSourceFiles, requireReadFiles } from "../source/read-source-files.ts";
import { STORIES_FOLDER } from "../content/story-files.ts";
import { BaseError, readGitFiles } from "./report/read-git-files.ts";

/** What a branch may have begun from, the likeliest first. */
const TRUNKS = ["origin/HEAD", "origin/main", "origin/master", "main", "master", "@{upstream}"];

/**
 * Warns of stories and sections that have been renamed since the branch began, without saying so. It needs git and the commit where the
 * branch left the trunk; where there is no such thing, as in a copy without history, it finds nothing.
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
    // Files that cannot be read are told by the check itself.
    if (error instanceof BaseError || error instanceof ContentError) return [];
    throw error;
  }
}

/** The commit where the branch left the trunk; on the trunk itself, the one that is checked out. */
function findBase(): string | undefined {
  for (const trunk of TRUNKS) {
    const base = askGit(["merge-base", "HEAD", trunk]);
    if (base !== undefined) return base;
  }
  return undefined;
}

/** The folders of the stories of which some file is gone. */
function listGone(base: string, root: string): readonly string[] {
  const listed = askGit(["ls-tree", "-r", "-z", "--name-only", base, STORIES_FOLDER]) ?? "";
  const gone = listed.split("\0").filter((path) => path !== "" && !existsSync(join(root, path)));
  return [...new Set(gone.map((path) => path.split("/").slice(0, 3).join("/")))];
}

/** What git answers; undefined where it is not there, or has no answer. */
function askGit(args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: MOST_BYTES });
  return status === 0 ? stdout.trim() : undefined;
}

const MOST_BYTES = 2 ** 28;
