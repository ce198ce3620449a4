import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The built site of a checkout: its files by path, each with its SHA-256; undefined where there is none. */
export function readSite(root: string): ReadonlyMap<string, string> | undefined {
  const folder = join(root, "_site");
  if (!existsSync(folder)) return undefined;
  return new Map(
    listFiles(folder).map((path) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      return [path, digest];
    }),
  );
}

/** What builds of a checkout left half done: drafts, and an older site. */
export function listLeft(root: string): readonly string[] {
  const drafts = listFiles(join(root, ".cache")).filter((path) =>
    /(?:^|\/)drafts\/|^code\/[^/]*\./.test(path),
  );
  return existsSync(join(root, "_site.previous")) ? [...drafts, "_site.previous"] : drafts;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}
