import { createHash } from "node:crypto";
import { type Dirent, lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type KnownFiles, NO_KNOWN_FILES } from "../delivery/known-files.ts";
import { isIgnoredFile, isIgnoredFolder } from "./ignored-files.ts";
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
 * Reads all content files below a checkout, sorted by path, without those that no author wrote. What there is no plain file or folder,
 * such as a link, which could lead out of the checkout, or cannot be read, is among them with the reason. Throws a ContentError where
 * a whole folder that authors edit is so. Files that are known are read when something asks for their bytes, which throws a
 * ChangedFileError where they have changed by then.
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

/** The files, where all of them were read; throws a ContentError with all that were not. */
export function requireReadFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  const problems = files.flatMap(({ path, refusal }) =>
    refusal === undefined ? [] : [problemOfFile(path, refusal)],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}

/** What the content files of a checkout are after some have changed, come or gone; the others are not read again. */
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
      const isKept = refusal === undefined && !changed.has(path);
      const kept = isKept ? known.get(path) : undefined;
      return kept && kept.refusal === undefined ? kept : readListed(root, listed, NO_KNOWN_FILES);
    }),
  );
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a path of a checkout is that of a content file, or of a folder of them. */
export function isContent(path: string): boolean {
  return CONTENT_FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** Of bytes, of one file: more than any has, and less than would fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What stands in a folder of content; it has a refusal where it cannot be a content file. */
type Listed = Pick<SourceFile, "path" | "refusal">;

function readListed(root: string, { path, refusal }: Listed, known: KnownFiles): SourceFile {
  return refusal === undefined ? readFile(root, path, known) : refuseFile(path, refusal);
}

function readFile(root: string, path: string, known: KnownFiles): SourceFile {
  try {
    const file = join(root, path);
    const stats = lstatSync(file);
    if (stats.size > MOST_BYTES) return refuseFile(path, TOO_LARGE);
    const digest = known.find(path, stats);
    if (digest !== undefined) return openKnown(root, path, digest);
    const read = createFile(path, readFileSync(file));
    known.note(path, stats, read.digest);
    return read;
  } catch (error) {
    return refuseFile(path, describeFailure(error));
  }
}

type DigestedFile = SourceFile & { readonly digest: string };

function createFile(path: string, bytes: Uint8Array, refusal?: Finding): DigestedFile {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return refusal === undefined ? { path, bytes, digest } : { path, bytes, digest, refusal };
}

/** A file whose digest is known, and whose bytes are read once somebody wants them. */
function openKnown(root: string, path: string, digest: string): SourceFile {
  let bytes: Uint8Array | undefined;
  return {
    path,
    digest,
    get bytes(): Uint8Array {
      if (bytes !== undefined) return bytes;
      const read = readFile(root, path, NO_KNOWN_FILES);
      if (read.digest !== digest) throw new ChangedFileError(`${path} changed during the build.`);
      // Small buffers share memory, which a message to a thread copies once, before the files behind the first are read.
      return (bytes = new Uint8Array(read.bytes));
    },
  };
}

/** No text begins with such a byte, so that what is remembered of a file is not taken for what is known of this one. */
const NO_TEXT = Buffer.from([0xff]);

function refuseFile(path: string, refusal: Finding): SourceFile {
  const bytes = Buffer.concat([NO_TEXT, Buffer.from(JSON.stringify(refusal))]);
  return createFile(path, bytes, refusal);
}

function sortFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What stands in the folders that authors edit, with forward slashes; throws where one of these folders is none. */
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

/** What stands below a folder; nothing where it does not exist. */
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

/** What stands in a folder, or why that cannot be told. */
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

const NO_FILE: Finding = {
  rule: "file-kind",
  message: "This is a link, a pipe or a device, and no file of its own.",
  fix: "Put a copy of the file or folder in its place.",
};
const TOO_LARGE: Finding = {
  rule: "file-size",
  message: "The file has more than 64 MiB.",
  fix: "Take it out of the content.",
};

/** What to do where rights are not the reason, by the system's code. */
const FIXES: Readonly<Record<string, string>> = {
  ENAMETOOLONG: "Give it a shorter path.",
  // It was listed a moment ago, so Node cannot say its name.
  ENOENT: "Give it a name in UTF-8.",
};

/** What the system says of what it does not let be read; throws what is no answer of the system. */
function describeFailure(error: unknown): Finding {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
  const message = `The system does not let this be read (${String(error.code)}).`;
  const fix = FIXES[String(error.code)] ?? "Look at who may read it.";
  return { rule: "unreadable-file", message, fix };
}
