import { readBlobs, runGit } from "../git/git-objects.ts";

/** A file as it would be committed. */
export interface StagedFile {
  readonly path: string;
  /** Its bytes in the index; undefined where there are more than content has. */
  readonly bytes: Uint8Array | undefined;
}

interface Listed {
  readonly path: string;
  readonly id: string;
  readonly size: number;
}

const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes that are in memory at a time. */
const MOST_AT_ONCE = 4 * MOST_BYTES;

/** The files that a commit would add or change, from the index and not from the folders; throws a GitError. */
export function* readStagedFiles(): Generator<StagedFile> {
  for (const group of groupBySize(listStaged())) {
    const small = group.filter(({ size }) => size <= MOST_BYTES);
    const contents = readBlobs(small.map(({ id }) => id));
    for (const [index, { path }] of small.entries()) yield { path, bytes: contents[index] };
    for (const { path, size } of group) if (size > MOST_BYTES) yield { path, bytes: undefined };
  }
}

function listStaged(): readonly Listed[] {
  const options = ["--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=ACMT"];
  const words = runGit(["diff", ...options])
    .toString()
    .split("\0");
  // Each file has two words: what is known of it, and its path.
  const files = words.flatMap((word, index) => {
    const [, id = ""] = /^:\d{6} 100\d{3} \w+ (\w+) [ACMT]$/.exec(word) ?? [];
    return id === "" ? [] : [{ id, path: words[index + 1] ?? "" }];
  });
  const sizes = runGit(
    ["cat-file", "--batch-check=%(objectsize)"],
    files.map(({ id }) => `${id}\n`).join(""),
  );
  const lines = sizes.toString().split("\n");
  return files.map((file, index) => ({ ...file, size: Number(lines[index]) }));
}

function groupBySize(files: readonly Listed[]): readonly (readonly Listed[])[] {
  const groups: Listed[][] = [];
  let room = 0;
  for (const file of files) {
    const size = file.size > MOST_BYTES ? 0 : file.size;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = MOST_AT_ONCE;
    }
    room -= size;
    groups.at(-1)?.push(file);
  }
  return groups;
}
