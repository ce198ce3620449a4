import { createHash } from "node:crypto";
import {
  type Dirent,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFolders } from "./publish.ts";

/**
 * The files below a folder, by path with forward slashes, each with its SHA-256 in hexadecimal. What has no place in a site stands
 * there with NO_DIGEST: links, devices and, under paths that end with a slash, empty folders.
 */
export type SiteTree = ReadonlyMap<string, string>;

/** The digest of what is no file. */
export const NO_DIGEST = "";

/** What stands in the folders of a site. */
export interface SiteTrees {
  readonly site: SiteTree;
  readonly staging: SiteTree;
}

/**
 * Reads every file of a site and of its staging folder. A staging folder that is missing is first made of links to the site's
 * own files, so that a build writes only what it changes; whoever writes a file there removes it first.
 */
export function readTrees({ site, staging }: SiteFolders): SiteTrees {
  if (!existsSync(staging) && existsSync(site)) linkFolder(site, staging);
  // Numbers of files on Windows have more digits than a number holds.
  const digests = new Map<bigint, string>();
  const digest = (path: string): string => {
    const { ino } = statSync(path, { bigint: true });
    const known = digests.get(ino) ?? digestBytes(readFileSync(path));
    digests.set(ino, known);
    return known;
  };
  return { site: readTree(site, digest), staging: readTree(staging, digest) };
}

/** Reads every file below a folder; of a folder that is not there, none. */
export function readTree(
  folder: string,
  digest: (path: string) => string = (path) => digestBytes(readFileSync(path)),
): SiteTree {
  const files = new Map<string, string>();
  const visit = (parent: string): void => {
    const entries = readFolder(join(folder, parent));
    if (entries.length === 0 && parent !== "") files.set(`${parent}/`, NO_DIGEST);
    for (const entry of entries) {
      const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.set(path, entry.isFile() ? digest(`${folder}/${path}`) : NO_DIGEST);
    }
  };
  visit("");
  return files;
}

/** SHA-256 in hexadecimal. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Writes a file below a folder anew, whatever stood there; the bytes of a file that it was linked to stay. */
export function writeTreeFile(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  rmSync(file, { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Removes the files of a folder that are not to be there, and folders that this leaves empty. */
export function removeOthers(
  folder: string,
  tree: SiteTree,
  wanted: { readonly has: (path: string) => boolean },
): void {
  for (const path of tree.keys()) {
    if (wanted.has(path)) continue;
    const isFolder = path.endsWith("/");
    if (!isFolder) rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, isFolder ? path.slice(0, -1) : dirname(path));
  }
}

/** A file system without links leaves the new folder as far as it came; what is missing there is written. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readFolder(from)) {
    const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (!tryLink(source, target)) return;
  }
}

function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch (error) {
    if (error instanceof Error && "syscall" in error && error.syscall === "link") return false;
    throw error;
  }
}

function removeEmptyFolders(folder: string, path: string): void {
  if (path === "." || readFolder(join(folder, path)).length > 0) return;
  rmdirSync(join(folder, path));
  removeEmptyFolders(folder, dirname(path));
}

function readFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
