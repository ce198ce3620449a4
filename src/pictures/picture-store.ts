import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ReadPicture } from "../model/picture.ts";
import { type EntryStore, openEntryStore } from "../store/entry-store.ts";
import { readSharpVersion } from "./load-sharp.ts";
import { ENCODING, PICTURE_LIMITS, WIDTHS } from "./settings.ts";

/** What is stored of a picture's file. */
interface StoredPicture {
  readonly read: ReadPicture;
  /** Whether the files made of it are there too. */
  readonly hasFiles: boolean;
}

/** Pictures that were read before, on the disk. */
export interface PictureStore {
  /** What was found in a picture; undefined where that is not known, or where its files are wanted and are not there. */
  readonly find: (key: string, wantsFiles: boolean) => ReadPicture | undefined;
  /** Stores a picture, with the bytes of its files where they were made. */
  readonly store: (
    key: string,
    read: ReadPicture,
    bytes: readonly Uint8Array[] | undefined,
  ) => void;
  /** The bytes of all files made of a picture, by their names; undefined where they are damaged. */
  readonly readFiles: (key: string) => ReadonlyMap<string, Uint8Array> | undefined;
  readonly prune: (keys: Iterable<string>) => void;
}

/** Opens the store in a folder of the cache, which need not exist. */
export function openPictureStore(cacheFolder: string): PictureStore {
  const store = openEntryStore(join(cacheFolder, "pictures"));
  return {
    find: (key, wantsFiles) => {
      // A head that reads at all is one that was written here.
      const known = store.readHead(key) as StoredPicture | undefined;
      if (known === undefined) return undefined;
      const isEnough = known.hasFiles || !wantsFiles || "refusal" in known.read;
      return isEnough ? known.read : undefined;
    },
    store: (key, read, bytes) => {
      const head: StoredPicture = { read, hasFiles: bytes !== undefined };
      store.write(key, head, Buffer.concat(bytes ?? []));
    },
    readFiles: (key) => readFiles(store, key),
    prune: store.prune,
  };
}

/** Names all that the files made of a picture depend on: its bytes, its name, the settings, and the library. */
export function keyOfPicture(path: string, digest: string): string {
  const name = path.split("/").at(-1) ?? "";
  const settings = JSON.stringify([WIDTHS, PICTURE_LIMITS, ENCODING, readVersion()]);
  return createHash("sha256").update([digest, name, settings].join("\0")).digest("hex");
}

let version: string | undefined;

function readVersion(): string {
  return (version ??= readSharpVersion());
}

function readFiles(store: EntryStore, key: string): ReadonlyMap<string, Uint8Array> | undefined {
  const entry = store.read(key);
  const { read } = (entry?.head ?? {}) as Partial<StoredPicture>;
  if (entry === undefined || read === undefined || "refusal" in read) return undefined;
  let end = 0;
  const files = read.facts.files.map(({ file, size, digest }) => {
    const bytes = entry.body.subarray(end, (end += size));
    return { file, bytes, isWhole: createHash("sha256").update(bytes).digest("hex") === digest };
  });
  if (!files.every(({ isWhole }) => isWhole)) return undefined;
  return new Map(files.map(({ file, bytes }) => [file, bytes]));
}
