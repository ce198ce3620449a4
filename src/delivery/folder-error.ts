import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  changedFolder,
  linkedFolder,
  madeTwice,
  unknownFiles,
} from "../messages/commands/folders.ts";
import { type SiteTree, compareTrees } from "./site-tree.ts";
import type { Message } from "../messages/message.ts";
import { joinTexts } from "../messages/text.ts";
import { ToldError } from "../messages/told-error.ts";

/** Thrown where a folder that a build uses has unexpected content. */
export class FolderError extends ToldError {
  override readonly name = "FolderError";

  constructor({ message, fix }: Message) {
    super(fix === undefined ? message : joinTexts(message, fix));
  }
}

/** What builds write, relative to the checkout. */
const WRITTEN = ["_site", "_site.next", "_site.previous", "_site.lock", ".cache"];

/** How many levels of folders of `.cache` are searched for links. */
const CACHE_DEPTH = 2;

/** Throws a FolderError where something that builds write is a symbolic link: they would write to and delete from its target. */
export function refuseLinks(root: string): void {
  const linked = WRITTEN.find((path) => isLink(join(root, path))) ?? findLink(root, ".cache");
  if (linked !== undefined) throw new FolderError(linkedFolder(linked));
}

/** Throws a FolderError where a folder differs from the site that was built. */
export function refuseDifferences(folder: SiteTree, site: SiteTree): void {
  const unknown = [...folder.keys()].filter((path) => !site.has(path)).sort();
  if (unknown.length > 0) throw new FolderError(unknownFiles(unknown));
  const differences = compareTrees(folder, site);
  if (differences.length > 0) throw new FolderError(changedFolder(differences));
}

/** Throws a FolderError where two files of a site have the same name. */
export function refuseTwice(files: readonly { readonly file: string }[]): void {
  const names = files.map(({ file }) => file);
  if (new Set(names).size === names.length) return;
  const known = new Set<string>();
  for (const name of names) {
    if (known.has(name)) throw new FolderError(madeTwice(name));
    known.add(name);
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Finds a symbolic link in a folder, down to a depth. */
function findLink(root: string, folder: string, depth = CACHE_DEPTH): string | undefined {
  if (depth === 0 || !lstatSync(join(root, folder), { throwIfNoEntry: false })) return undefined;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) return path;
    const below = entry.isDirectory() ? findLink(root, path, depth - 1) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}
