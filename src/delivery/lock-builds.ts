import { closeSync, ftruncateSync, lstatSync, openSync, readFileSync, writeSync } from "node:fs";
import { tryLock } from "fs-native-extensions";
import { lockIsNoFile, otherBuild } from "../messages/commands/folders.ts";
import { ToldError } from "../messages/told-error.ts";

/** The lock file of builds in a checkout; it is never deleted, and names the last process that locked it. */
export const LOCK_FILE = "_site.lock";

/** Thrown where another process builds in the checkout. */
export class BuildLockError extends ToldError {
  override readonly name = "BuildLockError";
}

/** The process that builds: its command and process id. */
export interface Builder {
  readonly command: string;
  readonly process: number;
}

/**
 * Locks a file for the lifetime of this process; the operating system unlocks it, however the process ends. `now` is in milliseconds since
 * 1970. Throws a BuildLockError where another process has it locked, or where it is not a file.
 */
export function lockBuilds(file: string, builder: Builder, now: number): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  // For a folder or a lack of permission, the system's own error is clear enough.
  if (found && !found.isFile() && !found.isDirectory())
    throw new BuildLockError(lockIsNoFile(file));
  const descriptor = openSync(file, "a+");
  try {
    if (!tryLock(descriptor))
      throw new BuildLockError(otherBuild(file, readFileSync(file, "utf8")));
    const since = new Date(now).toISOString().replace(/\.\d+/, "");
    ftruncateSync(descriptor);
    writeSync(descriptor, `${builder.command}, process ${builder.process}, since ${since}`);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}
