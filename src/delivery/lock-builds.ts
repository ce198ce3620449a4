import { closeSync, ftruncateSync, lstatSync, openSync, readFileSync, writeSync } from "node:fs";
import { tryLock } from "fs-native-extensions";
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
