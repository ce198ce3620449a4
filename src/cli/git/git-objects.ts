import { spawnSync } from "node:child_process";
import { gitDidNotRun, gitSays, incompleteBase } from "../../messages/commands/report.ts";
import { CommandError } from "../command-error.ts";

/** Thrown where git does not run, or has not what it is asked for; the message is for the user. */
export class GitError extends CommandError {
  override readonly name: string = "GitError";
}

/** More than any newsroom's content. */
const MOST_BYTES = 2 ** 30;

/** What git prints; throws a GitError where it fails. */
export function runGit(args: readonly string[], input = ""): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    input,
    maxBuffer: MOST_BYTES,
  });
  if (error) throw new GitError(gitDidNotRun(error.message), { cause: error });
  if (status !== 0) throw new GitError(gitSays(stderr.toString().trim()));
  return stdout;
}

/** The bytes of files that git keeps, by their ids, in the same order. */
export function readBlobs(ids: readonly string[]): readonly Uint8Array[] {
  return splitBatch(runGit(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")));
}

/** Splits the output of `git cat-file --batch`: for each object a line that ends in its size, its bytes, and a line end. */
function splitBatch(batch: Buffer): readonly Uint8Array[] {
  const contents: Uint8Array[] = [];
  let next = 0;
  while (next < batch.length) {
    const start = batch.indexOf("\n", next) + 1;
    const head = batch.toString("latin1", next, start).trim();
    const size = Number(head.split(" ").at(-1));
    if (Number.isNaN(size)) throw new GitError(incompleteBase(head));
    contents.push(batch.subarray(start, start + size));
    next = start + size + 1;
  }
  return contents;
}
