import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** What a built site holds. */
export interface SiteDigest {
  /** SHA-256 over the path and bytes of every file, in order of path. */
  readonly digest: string;
  /** Pages alone: what a tool writes to redirect `page/1/` is none. */
  readonly pages: number;
}

/** Reads a whole site once. */
export function digestSite(folder: string): SiteDigest {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  const pages = paths.filter((path) => path.endsWith(".html") && !path.includes("/page/1/")).length;
  return { digest: hash.digest("hex"), pages };
}
