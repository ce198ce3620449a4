import { open } from "node:fs/promises";
import { dirname, join } from "node:path";

/** How many files are flushed at once: the disk writes many in one go. */
const AT_ONCE = 16;
/** What file systems answer that know nothing of it; what they refuse to write they tell by other codes. */
const UNKNOWN: ReadonlySet<unknown> = new Set(["EINVAL", "ENOTSUP", "ENOSYS"]);

/**
 * Has the disk hold files of a folder, and the names of all that stand in it, before it goes on: what changes places afterwards is
 * whole even where the power fails.
 */
export async function flushTree(
  folder: string,
  paths: Iterable<string>,
  changed: readonly string[],
): Promise<void> {
  const folders = new Set<string>([folder]);
  for (const path of paths) addFolders(folders, folder, dirname(path));
  await flushAll([...changed.map((path) => join(folder, path)), ...(HAS_FOLDERS ? folders : [])]);
}

/** Has the disk hold the names in a folder. */
export async function flushFolder(folder: string): Promise<void> {
  if (HAS_FOLDERS) await flush(folder);
}

/** On Windows a folder cannot be opened; its file system keeps a journal of names. */
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
  // Windows flushes only what may be written.
  const file = await open(path, HAS_FOLDERS ? "r" : "r+");
  try {
    await file.sync();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && UNKNOWN.has(error.code))) throw error;
  } finally {
    await file.close();
  }
}
