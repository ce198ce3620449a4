import { existsSync, renameSync, rmSync } from "node:fs";
import { swapSync } from "fs-native-extensions";

/** The folders of one site: where a build writes, and what readers get. */
export interface SiteFolders {
  readonly staging: string;
  readonly site: string;
}

/** Has two folders change places in one step; false where that cannot be done, and nothing was. */
export type Exchange = (one: string, other: string) => boolean;

/** Brings back the old site where a build died while swapping by renames. */
export function recoverSite({ staging, site }: SiteFolders): void {
  const previous = previousFolder(site);
  if (!existsSync(previous)) return;
  if (!existsSync(site)) renameSync(previous, site);
  else if (!existsSync(staging)) renameSync(previous, staging);
  else rmSync(previous, { recursive: true });
}

/**
 * Puts the finished folder in the place of the site; both must lie on one file system. The two change places in one step, so
 * that there is a whole site at every moment, and the next build has to write only what has changed since the old one.
 */
export function publishSite(folders: SiteFolders, exchange: Exchange = exchangeAtOnce): void {
  const { staging, site } = folders;
  if (!existsSync(site)) renameSync(staging, site);
  else if (!exchange(staging, site)) exchangeByRenames(folders);
}

/**
 * Not every file system knows this step; where it fails for another reason, renames fail as well and tell the paths. On Windows
 * the package renames too, but by way of a folder whose name no later build would know.
 */
function exchangeAtOnce(one: string, other: string): boolean {
  if (process.platform === "win32") return false;
  try {
    swapSync(one, other);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

/** For a moment there is no site: whatever fails in it, the old one comes back, and where the build dies, with the next one. */
function exchangeByRenames(folders: SiteFolders): void {
  const { staging, site } = folders;
  renameSync(site, previousFolder(site));
  try {
    renameSync(staging, site);
  } finally {
    recoverSite(folders);
  }
}

function previousFolder(site: string): string {
  return `${site}.previous`;
}
