import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { NewsroomFile } from "./newsroom-file.ts";

/** Writes files below a folder, and the folders they need. */
export function writeFiles(root: string, files: Iterable<NewsroomFile>): void {
  const known = new Set<string>();
  for (const { path, text } of files) {
    const target = join(root, path);
    const folder = dirname(target);
    if (!known.has(folder)) mkdirSync(folder, { recursive: true });
    known.add(folder);
    writeFileSync(target, text);
  }
}
