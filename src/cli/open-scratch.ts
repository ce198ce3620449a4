import { chmodSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for what tests write, which goes with them. */
export interface Scratch {
  readonly folder: string;
  readonly remove: () => void;
}

/** In bytes: more than all tests together need at once. */
const ROOM = 2 ** 30;

/**
 * Makes a folder in memory, which Linux offers at `shared`, or where temporary files stand elsewhere and where there is too little
 * room. Tests make some hundred thousand files and folders, which takes disks minutes.
 */
export function openScratch(shared = "/dev/shm"): Scratch {
  const folder = mkdtempSync(join(hasRoom(shared) ? shared : tmpdir(), "antapokrisi-"));
  // Some tests give a folder of their own to another user, who has to come through to it.
  chmodSync(folder, 0o711);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a folder as `openScratch` does, which goes when this process ends, by itself or by a signal. */
export function openScratchForRun(): string {
  const { folder, remove } = openScratch();
  process.once("exit", remove);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  return folder;
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
