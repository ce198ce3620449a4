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
 * Makes a folder in memory, which Linux offers at `shared`, or where temporary files are elsewhere and where there is too little
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

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
