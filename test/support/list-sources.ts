import type { SourceFile } from "../../src/source/source-text.ts";
import type { Files } from "./tiny-newsroom.ts";

/** The last file of each path: one with the same content is the same object, so that newsrooms with the same common files parse them once. */
const last = new Map<
  string,
  { readonly content: string | Uint8Array; readonly file: SourceFile }
>();

/** The files of a newsroom as they are on a disk, sorted by path. */
export function listSources(files: Files): readonly SourceFile[] {
  return Object.entries(files)
    .flatMap(([path, content]) => (content === undefined ? [] : [createFile(path, content)]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function createFile(path: string, content: string | Uint8Array): SourceFile {
  const known = last.get(path);
  if (known?.content === content) return known.file;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = { path, bytes };
  last.set(path, { content, file });
  return file;
}
