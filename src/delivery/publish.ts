import { existsSync, renameSync, rmSync } from "node:fs";

/** The folders of one site: where a build writes, and what readers get. */
export interface SiteFolders {
  readonly staging: string;
  readonly site: string;
}

/** Makes the staging folder free, and brings back the old site where a build died while swapping. */
export function prepareStaging({ staging, site }: SiteFolders): void {
  const previous = previousFolder(site);
  if (existsSync(previous) && !existsSync(site)) renameSync(previous, site);
  for (const folder of [staging, previous]) rmSync(folder, { recursive: true, force: true });
}

/** Puts the finished folder in the place of the site; both must lie on one file system. */
export function publishSite({ staging, site }: SiteFolders): void {
  const previous = previousFolder(site);
  if (existsSync(site)) renameSync(site, previous);
  renameSync(staging, site);
  rmSync(previous, { recursive: true, force: true });
}

function previousFolder(site: string): string {
  return `${site}.previous`;
}
