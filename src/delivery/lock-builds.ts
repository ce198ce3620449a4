import { closeSync, ftruncateSync, lstatSync, openSync, readFileSync, writeSync } from "node:fs";
import { tryLock } from "fs-native-extensions";
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
    throw new BuildLockError(describeKind(file));
  const descriptor = openSync(file, "a+");
  try {
    if (!tryLock(descriptor)) throw new BuildLockError(describeRefusal(file));
    const since = new Date(now).toISOString().replace(/\.\d+/, "");
    ftruncateSync(descriptor);
    writeSync(descriptor, `${builder.command}, process ${builder.process}, since ${since}`);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function describeKind(file: string): string {
  return `${file} is a link, a pipe or a device, and no file of its own. Remove it, and run the command again.`;
}

function describeRefusal(file: string): string {
  const holder = readFileSync(file, "utf8") || "a process that has just begun";
  return `${file}: another build is under way in this checkout: ${holder}. Wait until it has ended, or end it, and build again.`;
}
