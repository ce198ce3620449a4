import { closeSync, ftruncateSync, lstatSync, openSync, readFileSync, writeSync } from "node:fs";
import { tryLock } from "fs-native-extensions";
import { lockIsNoFile, otherBuild } from "../messages/folders.ts";
import { ToldError } from "../messages/told-error.ts";

/** The file in a checkout that whoever builds there has locked; it stays, and says who was the last. */
export const LOCK_FILE = "_site.lock";

/** Thrown where another process builds in the checkout. */
export class BuildLockError extends ToldError {
  override readonly name = "BuildLockError";
}

/** Who builds: the command as it is typed, and the process to end for it to end. */
export interface Builder {
  readonly command: string;
  readonly process: number;
}

/**
 * Locks a file for this process, which holds it as long as it lives: the system frees it, however the process ends. `now` is in
 * milliseconds since 1970. Throws a BuildLockError where another process holds it, or where something else is at its place.
 */
export function lockBuilds(file: string, builder: Builder, now: number): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  // What is a folder, or may not be opened, the system says well enough.
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
