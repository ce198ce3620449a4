import { createHash } from "node:crypto";
import { type Dirent, lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type KnownFiles, NO_KNOWN_FILES, hasSameStats } from "../delivery/known-files.ts";
import { isIgnoredFile, isIgnoredFolder } from "./ignored-files.ts";
import { isPicturePath } from "../pictures/picture-kind.ts";
import { HUGE_FILE } from "../messages/source/file-limits.ts";
import { NO_FILE, refusedFile } from "../messages/content/story-files.ts";
import { ContentError } from "./problem.ts";
import { type Finding, type SourceFile, problemOfFile } from "./source-text.ts";

/** The folders that authors edit, relative to the checkout. */
export const CONTENT_FOLDERS: readonly string[] = [
  "_data",
  "src/stories",
  "src/standing",
  "src/static",
];

/**
 * Reads all content files of a checkout, sorted by path, without ignored ones. A link, which could lead out of the checkout, another
 * special file and an unreadable file are in the list with a refusal. Throws a ContentError where a content folder itself is refused.
 * The bytes of known files are read on first use, which throws a ChangedFileError where the file has changed since.
 */
export function readSourceFiles(
  root: string,
  known: KnownFiles = NO_KNOWN_FILES,
): readonly SourceFile[] {
  return sortFiles(listContent(root).map((listed) => readListed(root, listed, known)));
}

/** Thrown where a file has changed between two looks of one build. */
export class ChangedFileError extends Error {
  override readonly name = "ChangedFileError";
}

/** Returns the files where all were read; throws a ContentError that lists the refused ones. */
export function requireReadFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  const problems = files.flatMap(({ path, refusal }) =>
    refusal === undefined ? [] : [problemOfFile(path, refusal)],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}

/** Reads the content files again after some were changed, added or deleted; the others are taken from `files`. */
export function rereadSourceFiles(
  root: string,
  files: readonly SourceFile[],
  changed: ReadonlySet<string>,
): readonly SourceFile[] {
  const paths = [...changed].filter(isContent);
  const known = new Map(files.map((file) => [file.path, file]));
  const isEdit = paths.every((path) => known.has(path) && isFile(join(root, path)));
  if (isEdit && paths.length > 0) {
    const reread = paths.map((path) => readFile(root, path, NO_KNOWN_FILES));
    return files.map((file) => reread.find(({ path }) => path === file.path) ?? file);
  }
  return sortFiles(
    listContent(root).map((listed) => {
      const { path, refusal } = listed;
      const isUnchanged = refusal === undefined && !changed.has(path);
      const unchanged = isUnchanged ? known.get(path) : undefined;
      if (unchanged && unchanged.refusal === undefined) return unchanged;
      return readListed(root, listed, NO_KNOWN_FILES);
    }),
  );
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a path of a checkout is in a content folder, or is one. */
export function isContent(path: string): boolean {
  return CONTENT_FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** Bytes of one file: more than any content file has, and little enough to read into memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** An entry of a content folder; it has a refusal where it cannot be a content file. */
type Listed = Pick<SourceFile, "path" | "refusal">;

function readListed(root: string, { path, refusal }: Listed, known: KnownFiles): SourceFile {
  return refusal === undefined ? readFile(root, path, known) : refuseFile(path, refusal);
}

function readFile(root: string, path: string, known: KnownFiles): SourceFile {
  try {
    const file = join(root, path);
    const stats = lstatSync(file);
    if (stats.size > MOST_BYTES) return refuseFile(path, HUGE_FILE);
    const digest = known.find(path, stats);
    if (digest !== undefined) return openKnown(root, path, digest);
    const read = readNow(root, path);
    if (read.refusal !== undefined) return read;
    if (hasSameStats(stats, lstatSync(file))) known.note(path, stats, read.digest);
    // The bytes of many pictures would not fit into memory beside each other.
    return isPicturePath(path) ? openKnown(root, path, read.digest) : read;
  } catch (error) {
    return refuseFile(path, describeFailure(error));
  }
}

/** A file with its bytes. */
function readNow(root: string, path: string): DigestedFile {
  try {
    return createFile(path, readFileSync(join(root, path)));
  } catch (error) {
    return refuseFile(path, describeFailure(error));
  }
}

type DigestedFile = SourceFile & { readonly digest: string };

function createFile(path: string, bytes: Uint8Array, refusal?: Finding): DigestedFile {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return refusal === undefined ? { path, bytes, digest } : { path, bytes, digest, refusal };
}

/** A file with a known digest; its bytes are read on first use. */
function openKnown(root: string, path: string, digest: string): SourceFile {
  let bytes: Uint8Array | undefined;
  return {
    path,
    digest,
    get bytes(): Uint8Array {
      if (bytes !== undefined) return bytes;
      const read = readNow(root, path);
      if (read.digest !== digest) throw new ChangedFileError(`${path} changed during the build.`);
      if (isPicturePath(path)) return read.bytes;
      // Small buffers share memory, which a message to a thread copies once, before the files behind the first are read.
      return (bytes = new Uint8Array(read.bytes));
    },
  };
}

/** No UTF-8 text begins with this byte, so a refused file never has the digest of a readable one in the cache. */
const NO_TEXT = Buffer.from([0xff]);

function refuseFile(path: string, refusal: Finding): DigestedFile {
  const bytes = Buffer.concat([NO_TEXT, Buffer.from(JSON.stringify(refusal))]);
  return createFile(path, bytes, refusal);
}

function sortFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The entries of all content folders, with forward slashes; throws where a content folder is refused. */
function listContent(root: string): readonly Listed[] {
  const listed = CONTENT_FOLDERS.flatMap((folder) => listFolder(root, folder));
  const refused = listed.filter(({ path }) => CONTENT_FOLDERS.includes(path));
  if (refused.length === 0) return listed;
  throw new ContentError(
    listed.flatMap(({ path, refusal }) =>
      refusal === undefined ? [] : [problemOfFile(path, refusal)],
    ),
  );
}

/** All entries below a folder; none where it does not exist. */
function listFolder(root: string, folder: string): readonly Listed[] {
  const entries = readFolder(root, folder);
  if (!Array.isArray(entries)) return [{ path: folder, refusal: entries }];
  return entries.flatMap((entry: Dirent): readonly Listed[] => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return isIgnoredFolder(path) ? [] : listFolder(root, path);
    if (isIgnoredFile(path)) return [];
    return [entry.isFile() ? { path } : { path, refusal: NO_FILE }];
  });
}

/** The entries of a folder, or why it cannot be read. */
function readFolder(root: string, folder: string): Dirent[] | Finding {
  try {
    const place = join(root, folder);
    if (lstatSync(place).isSymbolicLink()) return NO_FILE;
    return readdirSync(place, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    return describeFailure(error);
  }
}

/** Converts a system error to a finding; throws any other error again. */
function describeFailure(error: unknown): Finding {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
  return refusedFile(String(error.code));
}
