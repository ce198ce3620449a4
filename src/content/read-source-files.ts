import { type Dirent, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./source-text.ts";

/** The folders that authors edit, relative to the checkout. */
export const CONTENT_FOLDERS: readonly string[] = ["_data", "src/stories", "src/standing"];

/** Reads all content files below a checkout, sorted by path; files whose names begin with a dot are left out. */
export function readSourceFiles(root: string): readonly SourceFile[] {
  return readFiles(
    root,
    CONTENT_FOLDERS.flatMap((folder) => listFiles(root, folder)),
  );
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
  const listed = CONTENT_FOLDERS.flatMap((folder) => listFiles(root, folder));
  const kept = listed.flatMap((path) => (changed.has(path) ? [] : (known.get(path) ?? [])));
  const keptPaths = new Set(kept.map(({ path }) => path));
  const read = readFiles(
    root,
    listed.filter((path) => !keptPaths.has(path)),
  );
  return sortFiles([...kept, ...read]);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a path of a checkout is that of a content file. */
export function isContent(path: string): boolean {
  return CONTENT_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}

function readFiles(root: string, paths: readonly string[]): readonly SourceFile[] {
  return sortFiles(paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) })));
}

function sortFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Paths below a folder, with forward slashes; none where the folder does not exist. */
function listFiles(root: string, folder: string): readonly string[] {
  return readFolder(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith(".")) return [];
    if (entry.isDirectory()) return listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
