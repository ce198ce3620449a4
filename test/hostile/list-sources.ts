import type { SourceFile } from "../../src/source/source-text.ts";
import type { Files } from "../support/newsroom.ts";

/** The files of a newsroom as they are on a disk, sorted by path. */
export function listSources(files: Files): readonly SourceFile[] {
  return Object.entries(files)
    .flatMap(([path, content]) => {
      if (content === undefined) return [];
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return [{ path, bytes }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
