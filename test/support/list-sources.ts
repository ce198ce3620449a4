import type { ReadPicture } from "../../src/model/picture.ts";
import type { SourceFile } from "../../src/source/source-text.ts";
import type { Files } from "./tiny-newsroom.ts";

/** Files, and pictures with what was found in them. */
export type FilesWithPictures = Readonly<Record<string, Files[string] | ReadPicture>>;

/** The last file of each path: one with the same content is the same object, so that newsrooms with the same common files parse them once. */
const last = new Map<
  string,
  { readonly content: string | Uint8Array; readonly file: SourceFile }
>();

/** The files of a newsroom as they are on a disk, sorted by path. */
export function listSources(files: FilesWithPictures): readonly SourceFile[] {
  return Object.entries(files)
    .flatMap(([path, content]) => (content === undefined ? [] : [createFile(path, content)]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function createFile(path: string, content: string | Uint8Array | ReadPicture): SourceFile {
  if (isPicture(content)) return { path, bytes: new Uint8Array(), picture: content };
  const known = last.get(path);
  if (known?.content === content) return known.file;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = { path, bytes };
  last.set(path, { content, file });
  return file;
}

function isPicture(content: string | Uint8Array | ReadPicture): content is ReadPicture {
  return typeof content !== "string" && !(content instanceof Uint8Array);
}
