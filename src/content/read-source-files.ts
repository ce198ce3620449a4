import { type Dirent, lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isIgnoredFile, isIgnoredFolder } from "./ignored-files.ts";
import { ContentError, type Problem } from "./problem.ts";
import { type Finding, type SourceFile, problemOfFile } from "./source-text.ts";

/** The folders that authors edit, relative to the checkout. */
export const CONTENT_FOLDERS: readonly string[] = ["_data", "src/stories", "src/standing"];

/**
 * Reads all content files below a checkout, sorted by path, without those that no author wrote. Throws a ContentError
 * where anything there is no plain file or folder, such as a link, which could lead out of the checkout, or cannot be read.
 */
export function readSourceFiles(root: string): readonly SourceFile[] {
  return readFiles(root, listContent(root));
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
    const reread = readFiles(root, paths);
    return files.map((file) => reread.find(({ path }) => path === file.path) ?? file);
  }
  const listed = listContent(root);
  const kept = listed.flatMap((path) => (changed.has(path) ? [] : (known.get(path) ?? [])));
  const keptPaths = new Set(kept.map(({ path }) => path));
  const read = readFiles(
    root,
    listed.filter((path) => !keptPaths.has(path)),
  );
  return sortFiles([...kept, ...read]);
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

function readFiles(root: string, paths: readonly string[]): readonly SourceFile[] {
  const entries = paths.map((path) => readFile(root, path));
  const problems = entries.flatMap((entry) => ("bytes" in entry ? [] : [entry]));
  if (problems.length > 0) throw new ContentError(problems);
  return sortFiles(entries.flatMap((entry) => ("bytes" in entry ? [entry] : [])));
}

function readFile(root: string, path: string): SourceFile | Problem {
  try {
    const file = join(root, path);
    if (lstatSync(file).size > MOST_BYTES) return problemOfFile(path, TOO_LARGE);
    return { path, bytes: readFileSync(file) };
  } catch (error) {
    return problemOfFile(path, describeFailure(error));
  }
}

function sortFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths of all content files, with forward slashes; throws where something is neither file nor folder. */
function listContent(root: string): readonly string[] {
  const problems: Problem[] = [];
  const listed = CONTENT_FOLDERS.flatMap((folder) => listFolder(root, folder, problems));
  if (problems.length > 0) throw new ContentError(problems);
  return listed;
}

/** Paths below a folder; none where it does not exist. */
function listFolder(root: string, folder: string, problems: Problem[]): readonly string[] {
  return readFolder(root, folder, problems).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return isIgnoredFolder(path) ? [] : listFolder(root, path, problems);
    if (isIgnoredFile(path)) return [];
    if (entry.isFile()) return [path];
    problems.push(problemOfFile(path, NO_FILE));
    return [];
  });
}

function readFolder(root: string, folder: string, problems: Problem[]): readonly Dirent[] {
  try {
    const place = join(root, folder);
    if (!lstatSync(place).isSymbolicLink()) return readdirSync(place, { withFileTypes: true });
    problems.push(problemOfFile(folder, NO_FILE));
    return [];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    problems.push(problemOfFile(folder, describeFailure(error)));
    return [];
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
