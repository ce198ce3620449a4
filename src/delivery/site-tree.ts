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
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type KnownFiles, NO_KNOWN_FILES, hasSameStats } from "./known-files.ts";
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
  if (hasSameStats(stats, statSync(file))) known.note(path, stats, digest);
  return digest;
}

/** SHA-256 in hexadecimal. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Replaces a file below a folder, or whatever is at its path or has the place of its folder; other hard links to it keep their bytes. */
export function writeTreeFile(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  try {
    makeRoom(file);
  } catch (error) {
    if (!hasCode(error, "ENOTDIR", "EEXIST")) throw error;
    removeFileAbove(folder, dirname(path));
    makeRoom(file);
  }
  writeFileSync(file, bytes);
}

function makeRoom(file: string): void {
  rmSync(file, { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
}

/** Removes the file in the place of a folder or of one above it. */
function removeFileAbove(folder: string, path: string): void {
  if (path === ".") return;
  removeFileAbove(folder, dirname(path));
  const place = join(folder, path);
  if (findEntry(place)?.isDirectory() === false) rmSync(place);
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
    // A folder may have replaced a link or a file since the tree was read, and a file a folder.
    const isThere = findEntry(join(folder, path))?.isDirectory() === false;
    if (!isFolder && isThere) rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, isFolder ? path.slice(0, -1) : dirname(path));
  }
}

/** Makes a folder of hard links to the files of a tree; the build writes those that cannot be linked. */
function linkTree(tree: SiteTree, from: string, to: string, known: KnownFiles): SiteTree {
  const linked = new Map<string, string>();
  mkdirSync(to);
  let folder = to;
  for (const [path, digest] of tree) {
    const [source, target] = [join(from, path), join(to, path)];
    const before = digest === NO_DIGEST ? undefined : findEntry(source);
    if (before === undefined) continue;
    if (dirname(target) !== folder) mkdirSync(dirname(target), { recursive: true });
    folder = dirname(target);
    const failure = tryLink(source, target);
    if (failure === undefined) {
      known.carry(path, before, findEntry(source) ?? before);
      linked.set(path, digest);
      continue;
    }
    // An empty folder has no place in a site.
    removeEmptyFolders(to, dirname(path));
    folder = to;
    if (!OF_ONE_FILE.has(failure)) break;
  }
  return linked;
}

/** Why one file alone is not linked: it has as many links as there may be, or is gone. After other failures each further file would fail too. */
const OF_ONE_FILE: ReadonlySet<string> = new Set(["EMLINK", "ENOENT"]);

/** The system's code of the failure; undefined where there is a link. */
function tryLink(source: string, target: string): string | undefined {
  try {
    linkSync(source, target);
    return undefined;
  } catch (error) {
    if (error instanceof Error && "syscall" in error && error.syscall === "link") {
      return "code" in error ? String(error.code) : "";
    }
    throw error;
  }
}

function removeEmptyFolders(folder: string, path: string): void {
  if (path === ".") return;
  const place = join(folder, path);
  if (findEntry(place)?.isDirectory() === true) {
    if (readFolder(place).length > 0) return;
    rmdirSync(place);
  }
  removeEmptyFolders(folder, dirname(path));
}

/** What is at a path; undefined where there is nothing, or a file in the place of a folder above. */
function findEntry(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

function readFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}
