import { join } from "node:path";
import { openEntryStore } from "../../store/entry-store.ts";
import { digestBytes } from "../../delivery/site-tree.ts";

/** A file of a search index that is stored: its path below the site's folder, and the SHA-256 of its bytes. */
export interface IndexedFile {
  readonly file: string;
  readonly digest: string;
}

/** A file of a search index with its bytes. */
export interface IndexedBytes extends IndexedFile {
  readonly bytes: Uint8Array;
}

/** The cache of the parts of search indexes. */
export interface IndexCache {
  readonly findFiles: (key: string) => readonly IndexedFile[] | undefined;
  /** The files' bytes too; undefined where they are damaged. */
  readonly findBytes: (key: string) => readonly IndexedBytes[] | undefined;
  readonly store: (key: string, files: readonly IndexedBytes[]) => void;
  /** Forgets what is long out of use. */
  readonly prune: (keys: readonly string[]) => void;
}

type Head = readonly (IndexedFile & { readonly size: number })[];

/** Opens the cache of search indexes in a folder, which need not exist. */
export function openIndexCache(folder: string): IndexCache {
  const store = openEntryStore(join(folder, "search"));
  const heads = new Map<string, Head>();
  return {
    findFiles: (key) => {
      // What is written under a key stays the same, so it is read once.
      const head = heads.get(key) ?? (store.readHead(key) as Head | undefined);
      if (head) heads.set(key, head);
      return head;
    },
    findBytes: (key) => {
      const entry = store.read(key);
      if (entry === undefined) return undefined;
      let end = 0;
      const files = (entry.head as Head).map(({ file, digest, size }) => {
        const bytes = entry.body.subarray(end, (end += size));
        return { file, digest, bytes };
      });
      return files.every(({ digest, bytes }) => digestBytes(bytes) === digest) ? files : undefined;
    },
    store: (key, files) => {
      const head = files.map(({ file, digest, bytes }) => ({ file, digest, size: bytes.length }));
      store.write(key, head, Buffer.concat(files.map(({ bytes }) => bytes)));
      heads.set(key, head);
    },
    prune: (keys) => {
      store.prune(keys);
    },
  };
}
