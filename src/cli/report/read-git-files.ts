import { spawnSync } from "node:child_process";
import { isIgnoredFile } from "../../source/ignored-files.ts";
import { CONTENT_FOLDERS } from "../../source/read-source-files.ts";
import {
  gitDidNotRun,
  gitSays,
  incompleteBase,
  unknownCommit,
} from "../../messages/commands/report.ts";
import { CommandError } from "../command-error.ts";
import type { SourceFile } from "../../source/source-text.ts";

/** Thrown where a version of the content cannot be read; the message is for the user. */
export class BaseError extends CommandError {
  override readonly name = "BaseError";
}

/** Reads the content files of a commit, or of some of its folders, like `readSourceFiles`; throws a BaseError. */
export function readGitFiles(
  base: string,
  folders: readonly string[] = CONTENT_FOLDERS,
): readonly SourceFile[] {
  const commit = findCommit(base);
  const blobs = listBlobs(runGit(["ls-tree", "-r", "-z", commit, ...folders]));
  const input = blobs.map(({ id }) => `${id}\n`).join("");
  const contents = splitBatch(runGit(["cat-file", "--batch"], input));
  return blobs.map(({ path }, index) => ({ path, bytes: contents[index] ?? new Uint8Array() }));
}

function findCommit(base: string): string {
  runGit(["rev-parse", "--git-dir"]);
  const revision = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`];
  const { status, stdout } = spawnSync("git", revision, { encoding: "utf8" });
  if (status === 0) return stdout.trim();
  throw new BaseError(unknownCommit(base));
}

function runGit(args: readonly string[], input = ""): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    input,
    maxBuffer: MOST_BYTES,
  });
  if (error) throw new BaseError(gitDidNotRun(error.message), { cause: error });
  if (status !== 0) throw new BaseError(gitSays(stderr.toString().trim()));
  return stdout;
}

/** More than any newsroom's content. */
const MOST_BYTES = 2 ** 30;

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

/** Splits the output of `git cat-file --batch`: for each object a line that ends in its size, its bytes, and a line end. */
function splitBatch(batch: Buffer): readonly Uint8Array[] {
  const contents: Uint8Array[] = [];
  let next = 0;
  while (next < batch.length) {
    const start = batch.indexOf("\n", next) + 1;
    const head = batch.toString("latin1", next, start).trim();
    const size = Number(head.split(" ").at(-1));
    if (Number.isNaN(size)) throw new BaseError(incompleteBase(head));
    contents.push(batch.subarray(start, start + size));
    next = start + size + 1;
  }
  return contents;
}
