import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  type Dirent,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type KnownFiles, NO_KNOWN_FILES } from "./known-files.ts";
import type { SiteFolders } from "./publish.ts";

/**
 * The files below a folder, by path with forward slashes, each with its SHA-256 in hexadecimal. Links, devices and, with a slash at the end,
 * empty folders have NO_DIGEST.
 */
export type SiteTree = ReadonlyMap<string, string>;

/** The digest of an entry that is not a file. */
export const NO_DIGEST = "";

/** The files of the site and of the build in progress. */
export interface SiteTrees {
  readonly site: SiteTree;
  readonly staging: SiteTree;
}

/**
 * Reads all files of the site and of the staging folder; unchanged ones are not read again. A missing staging folder is first filled with
 * hard links to the site's files, so that a build writes only changes; it removes a file before writing it.
 */
export function readTrees(
  { site, staging }: SiteFolders,
  known: KnownFiles = NO_KNOWN_FILES,
): SiteTrees {
  const tree = readTree(site, known);
  if (existsSync(staging) || !existsSync(site))
    return { site: tree, staging: readTree(staging, known) };
  return { site: tree, staging: linkTree(tree, site, staging, known) };
}

/** Reads all files below a folder except unchanged ones; none where the folder does not exist. */
export function readTree(folder: string, known: KnownFiles = NO_KNOWN_FILES): SiteTree {
  const files = new Map<string, string>();
  const visit = (parent: string): void => {
    const entries = readFolder(join(folder, parent));
    if (entries.length === 0 && parent !== "") files.set(`${parent}/`, NO_DIGEST);
    for (const entry of entries) {
      const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.set(path, entry.isFile() ? digestFile(folder, path, known) : NO_DIGEST);
    }
  };
  visit("");
  return files;
}

/**
 * The tree of a folder after a build that alone wrote there and was to make it `wanted`: only files that had to change are read.
 */
export function rereadTree(folder: string, before: SiteTree, wanted: SiteTree): SiteTree {
  const files = new Map<string, string>();
  for (const [path, digest] of wanted) {
    if (before.get(path) === digest) files.set(path, digest);
    else if (existsSync(join(folder, path))) {
      files.set(path, digestFile(folder, path, NO_KNOWN_FILES));
    }
  }
  return files;
}

/** A text that changes when a file is added to or removed from a folder of two trees (inode and time of each folder), not when a file is edited. */
export function stampTrees(folders: SiteFolders, trees: SiteTrees): string {
  return [stampTree(folders.site, trees.site), stampTree(folders.staging, trees.staging)].join();
}

function stampTree(root: string, tree: SiteTree): string {
  const folders = new Set([root]);
  for (const path of tree.keys()) {
    let folder = join(root, dirname(path));
    while (!folders.has(folder)) {
      folders.add(folder);
      folder = dirname(folder);
    }
  }
  const stamps = [...folders].map((folder) => {
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    return stats ? `${stats.ino} ${stats.mtimeMs}` : "";
  });
  return stamps.join();
}

/** The paths at which two trees differ, sorted. */
export function compareTrees(one: SiteTree, other: SiteTree): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

function digestFile(folder: string, path: string, known: KnownFiles): string {
  const file = `${folder}/${path}`;
  const stats = statSync(file);
  const found = known.find(path, stats);
  if (found !== undefined) return found;
  const digest = digestBytes(readFileSync(file));
  known.note(path, stats, digest);
  return digest;
}

/** SHA-256 in hexadecimal. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Replaces a file below a folder, or whatever is at its path; other hard links to it keep their bytes. */
export function writeTreeFile(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  rmSync(file, { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Removes files that are not wanted, and folders that become empty. */
export function removeOthers(
  folder: string,
  tree: SiteTree,
  wanted: { readonly has: (path: string) => boolean },
): void {
  for (const path of tree.keys()) {
    if (wanted.has(path)) continue;
    const isFolder = path.endsWith("/");
    // A folder may have replaced a link since the tree was read.
    const isReplaced = lstatSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory();
    if (!isFolder && isReplaced !== true) rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, isFolder ? path.slice(0, -1) : dirname(path));
  }
}

/** Makes a folder of hard links to the files of a tree; without hard links it stays empty, and the build writes all files. */
function linkTree(tree: SiteTree, from: string, to: string, known: KnownFiles): SiteTree {
  const linked = new Map<string, string>();
  mkdirSync(to);
  let folder = to;
  for (const [path, digest] of tree) {
    if (digest === NO_DIGEST) continue;
    const [source, target] = [join(from, path), join(to, path)];
    const before = statSync(source);
    if (dirname(target) !== folder) mkdirSync(dirname(target), { recursive: true });
    folder = dirname(target);
    if (!tryLink(source, target)) break;
    known.carry(path, before, statSync(source));
    linked.set(path, digest);
  }
  return linked;
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
