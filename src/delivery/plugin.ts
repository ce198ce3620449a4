import { rmSync } from "node:fs";
import type { EleventyConfiguration } from "@11ty/eleventy";
import { onWrite } from "../site/on-run.ts";
import type { SiteBuild } from "../site/site-build.ts";
import { pathOfFile } from "../site/site-output.ts";
import { createChecksums } from "./checksums.ts";
import { listInlineSources } from "./content-security-policy.ts";
import { flushFolder, flushTree } from "./flush.ts";
import { refuseDifferences, refuseLinks, refuseTwice } from "./folder-error.ts";
import { createHeadersFile } from "./headers-file.ts";
import { LOCK_FILE, lockBuilds } from "./lock-builds.ts";
import { publishSite, recoverSite } from "./publish.ts";
import { digestBytes, readTree, writeTreeFile } from "./site-tree.ts";

const COMMAND = "npm run eleventy";

/** The folder of the finished site, and the folder of a build in progress. */
export const SITE_FOLDERS = { site: "_site", staging: "_site.next" } as const;

/**
 * Writes the files that Eleventy has not written, the headers file and the checksums, then replaces the old site. A run that serves or
 * watches writes in place. Other builds are locked out meanwhile.
 */
export function publishPlugin(eleventy: EleventyConfiguration, build: SiteBuild): void {
  if (!build.isWhole) return;
  let isLocked = false;
  onWrite(eleventy, "eleventy.before", ({ directories }) => {
    refuseLinks(".");
    if (!isLocked) lockBuilds(LOCK_FILE, { command: COMMAND, process: process.pid }, Date.now());
    isLocked = true;
    if (!isStaging(directories.output)) return;
    recoverSite(SITE_FOLDERS);
    // It may contain hard links to files of the current site, and Eleventy would overwrite those.
    rmSync(SITE_FOLDERS.staging, { recursive: true, force: true });
  });
  onWrite(eleventy, "eleventy.after", async ({ directories, results }) => {
    // A dry run has no results.
    if (results.length === 0) return;
    refuseTwice(build.output.files);
    const tree = writeFiles(build, directories.output);
    if (!isStaging(directories.output)) return;
    refuseDifferences(readTree(SITE_FOLDERS.staging), tree);
    await flushTree(SITE_FOLDERS.staging, tree.keys(), [...tree.keys()]);
    publishSite(SITE_FOLDERS);
    await flushFolder(".");
  });
}

/** Writes a site's files to a folder, and returns the digests of all of them. */
function writeFiles(build: SiteBuild, folder: string): ReadonlyMap<string, string> {
  const { files } = build.output;
  const { address } = build.run().context.site;
  const pages = files
    .filter(({ kind }) => kind === "page")
    .map(({ file, bytes }) => {
      return { path: pathOfFile(file), inline: listInlineSources(Buffer.from(bytes).toString()) };
    });
  const all = [...files, { ...createHeadersFile(pages, address), isWritten: false }];
  const digested = all.map((each) => ({ ...each, digest: digestBytes(each.bytes) }));
  const site = [...digested, { ...createChecksums(digested), isWritten: false }];
  for (const { file, bytes, isWritten } of site) {
    if (!isWritten) writeTreeFile(folder, file, bytes);
  }
  return new Map(site.map(({ file, digest }) => [file, digest]));
}

function isStaging(output: string): boolean {
  return output.replace(/^\.\/|\/$/g, "") === SITE_FOLDERS.staging;
}
