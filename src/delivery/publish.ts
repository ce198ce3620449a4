import { existsSync, renameSync } from "node:fs";

/** The folders of one site: where a build writes, and what readers get. */
export interface SiteFolders {
  readonly staging: string;
  readonly site: string;
}

/** Brings back the old site where a build died while swapping. */
export function recoverSite({ staging, site }: SiteFolders): void {
  const previous = previousFolder(site);
  if (!existsSync(previous)) return;
  if (!existsSync(site)) renameSync(previous, site);
  else if (!existsSync(staging)) renameSync(previous, staging);
}

/**
 * Puts the finished folder in the place of the site; both must lie on one file system. The old site stays as the staging
 * folder, so that the next build has to write only what has changed since.
 */
export function publishSite(folders: SiteFolders): void {
  const { staging, site } = folders;
  if (existsSync(site)) renameSync(site, previousFolder(site));
  renameSync(staging, site);
  recoverSite(folders);
}

function previousFolder(site: string): string {
  return `${site}.previous`;
}
