import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** What is stored under a key: plain data, and bytes beside it. */
export interface Entry {
  readonly head: unknown;
  readonly body: Uint8Array;
}

/**
 * A folder of entries, each under a digest of all that it was made from, so that an entry never goes out of date. An entry
 * that is missing, cut off or changed reads as undefined; the body carries no checksum of its own.
 */
export interface EntryStore {
  readonly readHead: (key: string) => unknown;
  readonly read: (key: string) => Entry | undefined;
  readonly write: (key: string, head: unknown, body?: Uint8Array) => void;
  /** Keeps the entries of these keys, and of others as many as fit into the bound; what writers that died left half written goes. */
  readonly prune: (keys: Iterable<string>) => void;
}

/** How many entries a store may hold for each that the last build used. */
const BOUND = 4;

/** Where entries are written before they get their names; no key begins so. */
const DRAFTS = "drafts";

/** Digest of the head and its length in bytes, then a line feed. */
const PREFIX_LENGTH = 64 + 1 + 10 + 1;

/** Enough for most heads. */
const FIRST_READ = 16_384;

/** Opens the store in a folder, which need not exist. */
export function openEntryStore(folder: string): EntryStore {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);
  const draftOf = (key: string): string =>
    join(folder, DRAFTS, `${key}.${process.pid}-${threadId}`);
  return {
    readHead: (key) => whereMissing(() => readStart(pathOf(key))),
    read: (key) => whereMissing(() => parseEntry(readFileSync(pathOf(key)))),
    write: (key, head, body = new Uint8Array()) => {
      const text = Buffer.from(JSON.stringify(head));
      const bytes = Buffer.concat([Buffer.from(formatPrefix(text)), text, body]);
      const [path, draft] = [pathOf(key), draftOf(key)];
      if (whereMissing(() => replaceFile(path, draft, bytes))) return;
      // A folder is missing or is where the file should, or a build has taken the draft for one that was left.
      rmSync(path, { recursive: true, force: true });
      for (const file of [path, draft]) mkdirSync(dirname(file), { recursive: true });
      replaceFile(path, draft, bytes);
    },
    prune: (keys) => {
      prune(folder, new Set(keys));
    },
  };
}

/** Writes beside and renames, so that a build that dies leaves no half of an entry under its key; what fails leaves nothing. */
function replaceFile(path: string, draft: string, bytes: Uint8Array): true {
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
    return true;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function formatPrefix(head: Uint8Array): string {
  const digest = createHash("sha256").update(head).digest("hex");
  return `${digest} ${String(head.length).padStart(10)}\n`;
}

/** Reads no more of a file than its head. */
function readStart(path: string): unknown {
  const file = openSync(path, "r");
  try {
    const start = readBytes(file, 0, FIRST_READ);
    const length = PREFIX_LENGTH + lengthOfHead(start);
    if (!(length > start.length)) return parseEntry(start)?.head;
    // A length that was changed can be more than fits into memory.
    if (length > fstatSync(file).size) return undefined;
    return parseEntry(Buffer.concat([start, readBytes(file, start.length, length - start.length)]))
      ?.head;
  } finally {
    closeSync(file);
  }
}

function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function lengthOfHead(bytes: Buffer): number {
  return Number(bytes.toString("latin1", 65, PREFIX_LENGTH - 1));
}

function parseEntry(bytes: Buffer): Entry | undefined {
  if (bytes.length < PREFIX_LENGTH) return undefined;
  const end = PREFIX_LENGTH + lengthOfHead(bytes);
  const head = bytes.subarray(PREFIX_LENGTH, end);
  const isWhole =
    end <= bytes.length && bytes.toString("latin1", 0, PREFIX_LENGTH) === formatPrefix(head);
  return isWhole ? { head: JSON.parse(head.toString()), body: bytes.subarray(end) } : undefined;
}

/** An entry that is not there, or is a folder, is no entry. */
function whereMissing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Another thread or command may remove the same at the same time. */
function prune(folder: string, used: ReadonlySet<string>): void {
  const files = listFolder(folder).flatMap((group) =>
    listFolder(join(folder, group)).map((name) => ({ group, name })),
  );
  const [drafts, entries] = [
    files.filter(({ group }) => group === DRAFTS),
    files.filter(({ group }) => group !== DRAFTS),
  ];
  const isFull = entries.length > BOUND * used.size;
  const unused = isFull ? entries.filter(({ name }) => !used.has(name)) : [];
  for (const { group, name } of [...drafts, ...unused]) {
    rmSync(join(folder, group, name), { recursive: true, force: true });
  }
}

function listFolder(path: string): readonly string[] {
  return whereMissing(() => readdirSync(path)) ?? [];
}
