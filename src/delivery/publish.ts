import { existsSync, renameSync, rmSync } from "node:fs";
import { swapSync } from "fs-native-extensions";

/** The folders of one site: of a build in progress, and of the published site. */
export interface SiteFolders {
  readonly staging: string;
  readonly site: string;
}

/** Swaps two folders atomically; returns false where that is not possible, and then nothing was changed. */
export type Exchange = (one: string, other: string) => boolean;

/** Restores the old site after a build that died between two renames. */
export function recoverSite({ staging, site }: SiteFolders): void {
  const previous = previousFolder(site);
  if (!existsSync(previous)) return;
  if (!existsSync(site)) renameSync(previous, site);
  else if (!existsSync(staging)) renameSync(previous, staging);
  else rmSync(previous, { recursive: true });
}

/**
 * Publishes the finished folder by swapping it with the site, atomically; both have to be on one file system. The next build then writes
 * only the differences to the old site.
 */
export function publishSite(folders: SiteFolders, exchange: Exchange = exchangeAtOnce): void {
  const { staging, site } = folders;
  if (!existsSync(site)) renameSync(staging, site);
  else if (!exchange(staging, site)) exchangeByRenames(folders);
}

/**
 * Not every file system supports the swap; after any other failure the renames fail too, with a clear message. On Windows the package uses
 * renames with a temporary name that no later build would recognise.
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

/** Between the renames there is no site; on failure the old one is restored, after a crash by the next build. */
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
