import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./source-text.ts";

/** The folders that authors edit, relative to the checkout. */
export const CONTENT_FOLDERS: readonly string[] = ["_data", "src/stories", "src/standing"];

/** Reads all content files below a checkout, sorted by path; files whose names begin with a dot are left out. */
export function readSourceFiles(root: string): readonly SourceFile[] {
  return CONTENT_FOLDERS.flatMap((folder) => listFiles(root, folder))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
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

function readFolder(folder: string): ReturnType<typeof readDirectory> {
  try {
    return readDirectory(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function readDirectory(folder: string): import("node:fs").Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
