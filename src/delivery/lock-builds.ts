import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
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
 * milliseconds since 1970. Throws a BuildLockError where another process holds it.
 */
export function lockBuilds(file: string, builder: Builder, now: number): void {
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

function describeRefusal(file: string): string {
  const holder = readFileSync(file, "utf8") || "a process that has just begun";
  return `${file}: another build is under way in this checkout: ${holder}. Wait until it has ended, or end it, and build again.`;
}
