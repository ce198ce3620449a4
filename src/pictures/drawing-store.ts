import { createHash } from "node:crypto";
import { join } from "node:path";
import type { PictureFile } from "../model/picture.ts";
import { openEntryStore } from "../store/entry-store.ts";

/** A file of the site that code has drawn. */
export interface DrawnFile {
  /** Relative to the site's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What is known of such a file without its bytes. */
export type KnownDrawing = Pick<PictureFile, "file" | "size" | "digest">;

/** Drawings of earlier builds, on the disk, each with the files made of it under a key that names all that they depend on. */
export interface DrawingStore {
  readonly find: (key: string) => readonly KnownDrawing[] | undefined;
  readonly store: (key: string, files: readonly DrawnFile[]) => readonly KnownDrawing[];
  /** The bytes by the names of the files; undefined where they are missing or damaged. */
  readonly readFiles: (key: string) => ReadonlyMap<string, Uint8Array> | undefined;
  readonly prune: (keys: Iterable<string>) => void;
}

/** Opens the store in a folder of the cache, which need not exist. */
export function openDrawingStore(cacheFolder: string): DrawingStore {
  const store = openEntryStore(join(cacheFolder, "drawings"));
  /** What was found or stored since the store was opened. */
  const found = new Map<string, readonly KnownDrawing[]>();
  return {
    // A head that reads at all is one that was written here.
    find: (key) => {
      const known = found.get(key) ?? (store.readHead(key) as readonly KnownDrawing[] | undefined);
      if (known) found.set(key, known);
      return known;
    },
    store: (key, files) => {
      const known = files.map(({ file, bytes }) => {
        return { file, size: bytes.length, digest: digestOf(bytes) };
      });
      found.set(key, known);
      store.write(key, known, Buffer.concat(files.map(({ bytes }) => bytes)));
      return known;
    },
    readFiles: (key) => {
      const { head, body } = store.read(key) ?? {};
      return body && takeApart(head as readonly KnownDrawing[], body);
    },
    prune: store.prune,
  };
}

function takeApart(
  known: readonly KnownDrawing[],
  body: Uint8Array,
): ReadonlyMap<string, Uint8Array> | undefined {
  let end = 0;
  const files = known.map(({ file, size, digest }) => {
    const bytes = body.subarray(end, (end += size));
    return { file, bytes, isWhole: digestOf(bytes) === digest };
  });
  if (!files.every(({ isWhole }) => isWhole)) return undefined;
  return new Map(files.map(({ file, bytes }) => [file, bytes]));
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
