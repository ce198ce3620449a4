import { spawnSync } from "node:child_process";
import { isIgnoredFile } from "../../source/ignored-files.ts";
import { CONTENT_FOLDERS } from "../../source/read-source-files.ts";
import { unknownCommit } from "../../messages/commands/report.ts";
import { GitError, readBlobs, runGit } from "../git/git-objects.ts";
import type { SourceFile } from "../../source/source-text.ts";

/** Reads the content files of a commit, or of some of its folders, like `readSourceFiles`; throws a GitError. */
export function readGitFiles(
  base: string,
  folders: readonly string[] = CONTENT_FOLDERS,
): readonly SourceFile[] {
  const commit = findCommit(base);
  const blobs = listBlobs(runGit(["ls-tree", "-r", "-z", commit, ...folders]));
  const contents = readBlobs(blobs.map(({ id }) => id));
  return blobs.map(({ path }, index) => ({ path, bytes: contents[index] ?? new Uint8Array() }));
}

function findCommit(base: string): string {
  runGit(["rev-parse", "--git-dir"]);
  const revision = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`];
  const { status, stdout } = spawnSync("git", revision, { encoding: "utf8" });
  if (status === 0) return stdout.trim();
  throw new GitError(unknownCommit(base));
}

interface Blob {
  readonly id: string;
  readonly path: string;
}

/** The files in git's list, sorted by path, without links and ignored files. */
function listBlobs(list: Buffer): readonly Blob[] {
  return list
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, id = "", path = ""] = /^100\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
      return path === "" || isIgnoredFile(path) ? [] : [{ id, path }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
