import { open } from "node:fs/promises";
import { dirname, join } from "node:path";

/** How many files are flushed at the same time; the disk then writes them together. */
const AT_ONCE = 16;
/** Error codes of file systems that do not support flushing; failed writes have other codes. */
const UNKNOWN: ReadonlySet<unknown> = new Set(["EINVAL", "ENOTSUP", "ENOSYS"]);

/** Flushes changed files, and the folders of all files, to the disk, so that the site is complete after a power failure. */
export async function flushTree(
  folder: string,
  paths: Iterable<string>,
  changed: readonly string[],
): Promise<void> {
  const folders = new Set<string>([folder]);
  for (const path of paths) addFolders(folders, folder, dirname(path));
  await flushAll([...changed.map((path) => join(folder, path)), ...(HAS_FOLDERS ? folders : [])]);
}

/** Flushes a folder's entries to the disk. */
export async function flushFolder(folder: string): Promise<void> {
  if (HAS_FOLDERS) await flush(folder);
}

/** Windows cannot open a folder; its file system has a journal for names. */
const HAS_FOLDERS = process.platform !== "win32";

function addFolders(folders: Set<string>, root: string, below: string): void {
  if (below === "." || folders.has(join(root, below))) return;
  folders.add(join(root, below));
  addFolders(folders, root, dirname(below));
}

async function flushAll(paths: readonly string[]): Promise<void> {
  const left = paths.values();
  const work = async (): Promise<void> => {
    for (const path of left) await flush(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function flush(path: string): Promise<void> {
  // Windows flushes only files that are open for writing.
  const file = await open(path, HAS_FOLDERS ? "r" : "r+");
  try {
    await file.sync();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && UNKNOWN.has(error.code))) throw error;
  } finally {
    await file.close();
  }
}
